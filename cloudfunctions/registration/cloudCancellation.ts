import { bareIdOf } from '../../domain/id';
import { command as _ } from '../_platform/cloud';
import { contacts, registrations, seats } from '../_platform/collections';
import type { ActivityDocument, AttendanceDocument, RegistrationDocument } from '../_platform/database';
import { join } from '../_platform/joins';
import { fromDocument } from '../_platform/stored';
import type { CancellationStore } from './ports';

type Row = {
  readonly registration: RegistrationDocument;
  readonly activities: readonly ActivityDocument[];
  readonly attendances: readonly AttendanceDocument[];
};

export const cloudCancellation: CancellationStore = {
  look: async (memberId, registrationId) => {
    const [row] = await registrations.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: registrationId, memberId })
        .limit(1)
        .project({ registration: '$$ROOT' })
        .lookup(join('activities', 'registration.activityId', '_id'))
        .lookup(join('attendances', 'registration._id', '_id')),
    );
    const [activity] = row?.activities ?? [];
    if (row === undefined || activity === undefined) return null;
    return {
      registration: fromDocument(row.registration),
      activity: fromDocument(activity),
      isCheckedIn: row.attendances.length > 0,
    };
  },

  markCancelled: async ({ id, generation }, at) => {
    await registrations.update(
      { _id: id, status: 'confirmed', generation },
      { status: 'cancelled', cancelledAt: at, hasPhone: false },
    );
  },

  release: async ({ id, activityId, memberId, generation }) => {
    const holder = `holders.${bareIdOf(memberId)}`;
    // Only that generation's seat: this person may have signed up again meanwhile.
    await seats.update({ _id: activityId, [holder]: generation }, { left: _.inc(1), [holder]: _.remove() });
    await contacts.remove({ _id: id, generation });
  },
};
