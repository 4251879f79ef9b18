import { activityIdOf } from '../../../domain/registration/registrationId';
import type { Instant } from '../../../domain/time/instant';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import type { ActivityDocument } from '../../_records/activities/documents';
import type { AttendanceDocument } from '../../_records/attendances/documents';
import { joinPeople, nicknameNow, peopleNames, type WithPeople } from '../../_records/members/joinPeople';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import { joinOtherPlaces, type OtherPlaceRow, otherPlaceOf } from '../../_records/registrations/joinOtherPlaces';
import type { SeatsDocument } from '../../_records/seats/documents';
import { joinPools } from '../../_records/seats/joinSeats';
import type { TicketStore } from './ports';

type Row = WithPeople & {
  readonly registration: RegistrationDocument;
  readonly activity: ActivityDocument;
  readonly seats: Pick<SeatsDocument, 'pools'>;
  readonly attendances: readonly AttendanceDocument[];
  readonly others?: readonly OtherPlaceRow[];
};

type Condition = Readonly<Record<string, unknown>>;

const most = 100;

type Order = { readonly endsAfter: Instant } | 'newest';

const ticketsWhere = async (
  condition: Condition,
  order: Order = 'newest',
  others: ReturnType<typeof joinOtherPlaces> | null = null,
) => {
  const rows = await registrations.aggregate<Row>((pipeline) => {
    const found = pipeline.match(condition);
    const withActivity = (order === 'newest' ? found.sort({ signedUpAt: -1 }).limit(most) : found)
      .project({ registration: '$$ROOT' })
      .lookup(join('activities', 'registration.activityId', '_id', 'activity'))
      .unwind('$activity');
    const listed = (
      order === 'newest'
        ? withActivity
        : withActivity
            .match({ 'activity.endAt': _.gt(order.endsAfter) })
            .sort({ 'activity.startAt': 1, _id: 1 })
            .limit(most)
    )
      .lookup(joinPools('registration.activityId'))
      .unwind('$seats')
      .lookup(joinPeople())
      .project({ registration: 1, activity: 1, seats: 1, ...peopleNames })
      .lookup(join('attendances', 'registration._id', '_id'));
    return others === null ? listed : listed.lookup(others);
  });
  return rows.map(({ registration, activity, seats, attendances: [attendance], people, others = [] }) => ({
    registration: { ...fromDocument(registration), nickname: nicknameNow(registration, { people }) },
    activity: fromDocument(activity),
    pools: seats.pools,
    checkedInAt: attendance?.checkedInAt ?? null,
    others: others.map(otherPlaceOf),
  }));
};

export const countWaitingBefore: TicketStore['ahead'] = (activityId, pool, order) =>
  registrations.count({
    activityId,
    'queue.pool': pool,
    'queue.order': _.lt(order),
    'queue.offer': null,
    status: _.in(['waiting', 'confirmed']),
  });

export const cloudTickets: TicketStore = {
  ofMember: async (memberId, now) => {
    const newest = await ticketsWhere({ memberId });
    if (newest.length < most) return newest;
    const alive = { memberId, status: _.in(['confirmed', 'waiting', 'applied']) };
    const coming = await ticketsWhere(alive, { endsAfter: now });
    const isListed = new Set(coming.map(({ registration }) => registration.id));
    return [...coming, ...newest.filter(({ registration }) => !isListed.has(registration.id))].slice(0, most);
  },
  find: async (memberId, registrationId, now) => {
    const others = joinOtherPlaces(activityIdOf(registrationId), memberId, now);
    const [found] = await ticketsWhere({ _id: registrationId }, 'newest', others);
    return found === undefined ? null : { ...found, ownerId: found.registration.memberId };
  },
  ahead: countWaitingBefore,
};
