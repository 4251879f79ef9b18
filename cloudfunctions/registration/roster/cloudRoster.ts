import { placeOf } from '../../../domain/access/grants';
import { isAlive } from '../../../domain/registration/registration';
import { registrationIdsOf } from '../../../domain/registration/registrationId';
import { command as _ } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import type { AttendanceDocument } from '../../_records/attendances/documents';
import type { MemberDocument } from '../../_records/members/documents';
import { joinMember } from '../../_records/members/joinMember';
import { joinPeople, nicknameNow, peopleNames, type WithPeople } from '../../_records/members/joinPeople';
import { registrations } from '../../_records/registrations/collections';
import type { ContactDocument, RegistrationDocument } from '../../_records/registrations/documents';
import type { SeatsDocument } from '../../_records/seats/documents';
import { joinSeats } from '../../_records/seats/joinSeats';
import { countWaitingBefore } from '../tickets/cloudTickets';
import type { RosterStore } from './ports';

type HeadRow = {
  readonly activity: ActivityDocument;
  readonly seats: readonly Pick<SeatsDocument, 'pools'>[];
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
};
type EntryRow = WithPeople & {
  readonly registration: RegistrationDocument;
  readonly attendances: readonly AttendanceDocument[];
};
type ContactRow = Pick<RegistrationDocument, 'status' | 'generation'> & {
  readonly activity: ActivityDocument;
  readonly contacts: readonly ContactDocument[];
  readonly members: readonly Pick<MemberDocument, 'grants'>[];
};

const maxAtOnce = 1000;

/** By the ids, which stay while people sign up anew: nobody is listed twice or passed over. */
function afterIn(activityId: string, after: string | null) {
  const { from, to } = registrationIdsOf(activityId);
  return _.and(_.gt(after ?? from), _.lt(to));
}

export const cloudRoster: RosterStore = {
  activity: async (memberId, activityId) => {
    const [row] = await activities.aggregate<HeadRow>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(joinSeats(activityId, memberId))
        .lookup(joinMember(memberId)),
    );
    const [seats] = row?.seats ?? [];
    if (row === undefined || seats === undefined) return null;
    const activity = fromDocument(row.activity);
    return { activity, pools: seats.pools, grants: row.members[0]?.grants ?? [], place: placeOf(activity) };
  },

  entries: async (activityId, { after, limit }) => {
    const rows = await registrations.aggregate<EntryRow>((pipeline) =>
      pipeline
        .match({ activityId, _id: afterIn(activityId, after) })
        .sort({ _id: 1 })
        .limit(limit)
        .project({ timeline: 0, notices: 0 })
        .project({ registration: '$$ROOT' })
        .lookup(join('attendances', 'registration._id', '_id'))
        .lookup(joinPeople())
        .project({ registration: 1, attendances: 1, ...peopleNames }),
    );
    return rows.map(({ registration, attendances: [attendance], people }) => ({
      registration: fromDocument(registration),
      nickname: nicknameNow(registration, { people }),
      checkedInAt: attendance?.checkedInAt ?? null,
    }));
  },

  places: async (activityId, { first, last }) => {
    const rows = await registrations.aggregate<{ readonly id: string; readonly ahead: number }>((pipeline) =>
      pipeline
        // Texts only: who is on no waitlist has no order.
        .match({
          activityId,
          'queue.order': _.gt(''),
          'queue.offer': null,
          status: _.in(['waiting', 'confirmed']),
        })
        .sort({ 'queue.pool': 1, 'queue.order': 1 })
        .group({ _id: '$queue.pool', ids: _.aggregate.push('$_id') })
        .unwind({ path: '$ids', includeArrayIndex: 'ahead' })
        .match({ ids: _.and(_.gte(first), _.lte(last)) })
        .limit(maxAtOnce)
        .project({ _id: 0, id: '$ids', ahead: 1 }),
    );
    return new Map(rows.map(({ id, ahead }) => [id, ahead + 1]));
  },

  entry: async (memberId, registrationId) => {
    const [row] = await registrations.aggregate<EntryRow & Pick<ContactRow, 'activity' | 'members'>>((pipeline) =>
      pipeline
        .match({ _id: registrationId })
        .limit(1)
        .project({ registration: '$$ROOT' })
        .lookup(join('activities', 'registration.activityId', '_id', 'activity'))
        .unwind('$activity')
        .lookup(join('attendances', 'registration._id', '_id'))
        .lookup(joinPeople())
        .project({ registration: 1, activity: 1, attendances: 1, ...peopleNames })
        .lookup(joinMember(memberId)),
    );
    if (row === undefined) return null;
    return {
      registration: fromDocument(row.registration),
      nickname: nicknameNow(row.registration, row),
      checkedInAt: row.attendances[0]?.checkedInAt ?? null,
      activity: fromDocument(row.activity),
      grants: row.members[0]?.grants ?? [],
      place: placeOf(fromDocument(row.activity)),
    };
  },

  ahead: countWaitingBefore,

  contact: async (memberId, registrationId, now) => {
    const [row] = await registrations.aggregate<ContactRow>((pipeline) =>
      pipeline
        .match({ _id: registrationId })
        .limit(1)
        .lookup(join('activities', 'activityId', '_id', 'activity'))
        .unwind('$activity')
        .lookup(join('contacts', '_id', '_id'))
        .lookup(joinMember(memberId)),
    );
    if (row === undefined) return null;
    const [contact] = row.contacts;
    // A late repetition of an ended sign-up may have left its number behind.
    const isGiven = contact !== undefined && isAlive(row) && contact.generation === row.generation;
    return {
      activityId: row.activity._id,
      grants: row.members[0]?.grants ?? [],
      place: placeOf(fromDocument(row.activity)),
      phone: isGiven && contact.eraseAfter > now ? contact.phone : null,
    };
  },
};
