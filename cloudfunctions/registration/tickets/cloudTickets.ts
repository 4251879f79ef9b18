import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import type { ActivityDocument } from '../../_records/activities/documents';
import type { AttendanceDocument } from '../../_records/attendances/documents';
import { joinPeople, nicknameNow, peopleNames, type WithPeople } from '../../_records/members/namedNow';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import type { SeatsDocument } from '../../_records/seats/documents';
import { joinPools } from '../../_records/seats/joinSeats';
import type { TicketStore } from './ports';

type Row = WithPeople & {
  readonly registration: RegistrationDocument;
  readonly activity: ActivityDocument;
  readonly seats: Pick<SeatsDocument, 'pools'>;
  readonly attendances: readonly AttendanceDocument[];
};

const most = 100;

const ticketsWhere = async (condition: Readonly<Record<string, string>>) => {
  const rows = await registrations.aggregate<Row>((pipeline) =>
    pipeline
      .match(condition)
      .sort({ signedUpAt: -1 })
      .limit(most)
      .project({ registration: '$$ROOT' })
      .lookup(join('activities', 'registration.activityId', '_id', 'activity'))
      .unwind('$activity')
      .lookup(joinPools('registration.activityId'))
      .unwind('$seats')
      .lookup(joinPeople())
      .project({ registration: 1, activity: 1, seats: 1, ...peopleNames })
      .lookup(join('attendances', 'registration._id', '_id')),
  );
  return rows.map(({ registration, activity, seats, attendances: [attendance], people }) => ({
    registration: { ...fromDocument(registration), nickname: nicknameNow(registration, { people }) },
    activity: fromDocument(activity),
    pools: seats.pools,
    checkedInAt: attendance?.checkedInAt ?? null,
  }));
};

export const standingBefore: TicketStore['ahead'] = (activityId, pool, order) =>
  registrations.count({
    activityId,
    'queue.pool': pool,
    'queue.order': _.lt(order),
    'queue.offer': null,
    status: _.in(['waiting', 'confirmed']),
  });

export const cloudTickets: TicketStore = {
  ofMember: (memberId) => ticketsWhere({ memberId }),
  find: async (memberId, registrationId) => (await ticketsWhere({ _id: registrationId, memberId }))[0] ?? null,
  ahead: standingBefore,
};
