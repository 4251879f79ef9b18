import { holdOf } from '../../../domain/registration/hold';
import { activityIdOf } from '../../../domain/registration/registrationId';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import type { ActivityDocument } from '../../_records/activities/documents';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import type { SeatsDocument } from '../../_records/seats/documents';
import { joinSeats } from '../../_records/seats/joinSeats';
import type { OwnStore } from './ports';

type Row = {
  readonly registration: RegistrationDocument;
  readonly activities: readonly ActivityDocument[];
  readonly seats: readonly (Pick<SeatsDocument, 'pools'> & { readonly mine?: string | null })[];
};

export const cloudOwn: OwnStore = {
  read: async (memberId, registrationId) => {
    const [row] = await registrations.aggregate<Row>((pipeline) =>
      pipeline
        .match({ _id: registrationId })
        .limit(1)
        .project({ registration: '$$ROOT' })
        .lookup(join('activities', 'registration.activityId', '_id'))
        .lookup(joinSeats(activityIdOf(registrationId), memberId)),
    );
    const [activity] = row?.activities ?? [];
    const [seats] = row?.seats ?? [];
    if (row === undefined || activity === undefined || seats === undefined) return null;
    return {
      ownerId: row.registration.memberId,
      registration: fromDocument(row.registration),
      activity: fromDocument(activity),
      pools: seats.pools,
      hold: seats.mine ? holdOf(seats.mine) : null,
    };
  },
};
