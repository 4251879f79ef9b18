import { command as _ } from '../_platform/cloud';
import { activities, members, seats } from '../_platform/collections';
import type { ActivityDocument, MemberDocument, OrganisationDocument } from '../_platform/database';
import { join, joinMember, joinSeats, seatCounts } from '../_platform/joins';
import { fromDocument, toDocument } from '../_platform/stored';
import { type ManagedRow, managedOf } from './cloudRows';
import type { ActivityKeeper } from './ports';

export const cloudKeeper: ActivityKeeper = {
  rolesOf: async (memberId) => {
    const [member] = await members.aggregate<MemberDocument & { organisations: OrganisationDocument[] }>((pipeline) =>
      pipeline
        .match({ _id: memberId })
        .limit(1)
        .lookup(join('organisations', 'grants.organisationId', '_id')),
    );
    if (member === undefined) return { grants: [], organisations: [] };
    return { grants: member.grants, organisations: member.organisations.map(({ _id, name }) => ({ id: _id, name })) };
  },

  ofOrganisations: async (organisationIds, { after, limit }) => {
    const own = { organisationId: _.in(organisationIds) };
    const further = after && _.or({ startAt: _.lt(after.startAt) }, { startAt: after.startAt, _id: _.lt(after.id) });
    const rows = await activities.aggregate<ManagedRow>((pipeline) =>
      pipeline
        .match(further === null ? own : _.and(own, further))
        .sort({ startAt: -1, _id: -1 })
        .limit(limit)
        .project({ activity: '$$ROOT' })
        .lookup(join('seats', 'activity._id', '_id'))
        .project({ activity: 1, ...seatCounts }),
    );
    return rows.map(managedOf);
  },

  find: async (memberId, activityId) => {
    const [row] = await activities.aggregate<ManagedRow & { members: readonly MemberDocument[] }>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(joinSeats(activityId, memberId))
        .lookup(joinMember(memberId)),
    );
    return row === undefined ? null : { ...managedOf(row), grants: row.members[0]?.grants ?? [] };
  },

  create: async (draft) => {
    // Seats first: an activity without them would be shown broken, while seats alone are never shown.
    const { id, capacity } = draft;
    await seats.add({ _id: id, capacity, left: capacity, isOpen: false, holders: {} });
    if (await activities.add(toDocument(draft))) return draft;
    const earlier: ActivityDocument | null = await activities.find(id);
    return earlier === null ? draft : fromDocument(earlier);
  },

  replace: (activity, seenVersion) => {
    const { _id, details, checkIn, ...fields } = toDocument(activity);
    // The database merges objects that are not set whole.
    const whole = { ...fields, details: _.set(details), checkIn: _.set(checkIn) };
    return activities.update({ _id, version: seenVersion }, whole);
  },

  moveCapacity: (activityId, from, to) =>
    seats.update({ _id: activityId, capacity: from, left: _.gte(from - to) }, { capacity: to, left: _.inc(to - from) }),

  openSeats: async (activityId) => {
    await seats.update({ _id: activityId }, { isOpen: true });
  },

  closeSeats: async (activityId) => {
    await seats.update({ _id: activityId }, { isOpen: false });
  },
};
