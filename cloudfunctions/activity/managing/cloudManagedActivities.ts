import { placeOf } from '../../../domain/access/grants';
import type { PoolMove } from '../../../domain/activity/pools';
import { poolsOf } from '../../../domain/activity/sessions';
import { nextAnnouncementAt } from '../../../domain/message/announcements';
import { registrationIdsOf } from '../../../domain/registration/registrationId';
import { contactEraseAfter } from '../../../domain/registration/ticket';
import { command as _, subpipeline } from '../../_platform/cloud';
import { join } from '../../_platform/joins';
import { fromDocument, toDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import { carrying, postEntry } from '../../_records/audit/cloudAudit';
import { members } from '../../_records/members/collections';
import type { MemberDocument } from '../../_records/members/documents';
import { joinMember } from '../../_records/members/joinMember';
import type { OrganisationDocument } from '../../_records/organisations/documents';
import { contacts, registrations } from '../../_records/registrations/collections';
import { seats } from '../../_records/seats/collections';
import type { PoolDocument } from '../../_records/seats/documents';
import { joinPools, joinSeats } from '../../_records/seats/joinSeats';
import { type ManagedRow, managedOf } from '../cloudRows';
import type { ManagedActivityStore } from '../ports';

export const cloudManagedActivities: ManagedActivityStore = {
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

  ofOrganisations: async (organisationIds, { part, after, now, limit }) => {
    const isComing = part === 'coming';
    const own = { organisationId: _.in(organisationIds), endAt: isComing ? _.gt(now) : _.lte(now) };
    const beyond = isComing ? _.gt : _.lt;
    const further =
      after && _.or({ startAt: beyond(after.startAt) }, { startAt: after.startAt, _id: beyond(after.id) });
    const direction = isComing ? 1 : -1;
    const rows = await activities.aggregate<ManagedRow>((pipeline) =>
      pipeline
        .match(further === null ? own : _.and(own, further))
        .sort({ startAt: direction, _id: direction })
        .limit(limit)
        .project({ activity: '$$ROOT' })
        .lookup(joinPools('activity._id')),
    );
    return rows.map(managedOf);
  },

  find: async (memberId, activityId) => {
    const [row] = await activities.aggregate<KeptRow>((pipeline) =>
      pipeline
        .match({ _id: activityId })
        .limit(1)
        .project({ activity: '$$ROOT' })
        .lookup(joinSeats(activityId, memberId))
        .lookup(joinMember(memberId))
        .lookup(joinWaiting(activityId))
        .lookup(joinDraw(activityId)),
    );
    if (row === undefined) return null;
    const managed = managedOf(row);
    const pools = managed.pools.map((pool) => {
      const waitlist = row.waitlists.find(({ _id }) => _id === pool.name);
      return { ...pool, waiting: waitlist?.waiting ?? 0, largestParty: waitlist?.largestParty ?? 0 };
    });
    return {
      ...managed,
      pools,
      grants: row.members[0]?.grants ?? [],
      place: placeOf(managed.activity),
      isListClosed: row.draws.length > 0,
    };
  },

  waitingFor: (activityId, pools) => registrations.count({ activityId, 'queue.pool': _.in(pools) }),

  create: async (draft) => {
    // Seats first: an activity without them would be shown broken, while seats alone are never shown.
    const pools = Object.fromEntries(poolsOf(draft.sessions).map(({ name, capacity }) => [name, freshPool(capacity)]));
    await seats.add({ _id: draft.id, isOpen: false, pools, holders: {} });
    const document = { announcements: [], nextAnnouncementAt: null, absencesNotedAt: null, ...toDocument(draft) };
    if (await activities.add(document)) return draft;
    const earlier: ActivityDocument | null = await activities.find(draft.id);
    return earlier === null ? draft : fromDocument(earlier);
  },

  replace: async (activity, seenVersion, announcements, entry, settleAt = null) => {
    const { _id, details, checkIn, position, ...fields } = toDocument(activity);
    const whole = { ...fields, details: _.set(details), checkIn: _.set(checkIn), position: _.set(position) };
    const isWritten = await activities.update(
      { _id, version: seenVersion },
      {
        ...whole,
        announcements,
        nextAnnouncementAt: nextAnnouncementAt(announcements),
        ...(settleAt !== null && { settleAt }),
        ...carrying(entry),
      },
    );
    if (isWritten) await postEntry(entry);
    return isWritten;
  },

  forgetFormerCovers: async (activityId, files) => {
    await activities.update({ _id: activityId }, { formerCovers: _.pull(_.in(files)) });
  },

  takeClaims: async (activityId) => {
    await seats.update({ _id: activityId }, { takesClaims: true });
  },

  refuseClaims: (activityId, pools) => {
    const untouched = pools.map(({ name, capacity }) => ({ [`pools.${name}.left`]: _.gte(capacity) }));
    return seats.update({ _id: activityId, ...Object.assign({}, ...untouched) }, { takesClaims: false });
  },

  movePools: (activityId, moves) => move(activityId, moves, false),

  movePoolsBack: async (activityId, moves) => {
    const back = moves.map(({ name, from, to }) => ({ name, from: to, to: from }));
    if (back.length > 0) await move(activityId, back, true);
  },

  keepContactsFor: async (activity) => {
    const eraseAfter = contactEraseAfter(activity);
    const ids = registrationIdsOf(activity.id);
    await contacts.update({ _id: _.and(_.gt(ids.from), _.lt(ids.to)), eraseAfter: _.neq(eraseAfter) }, { eraseAfter });
  },

  openSeats: async (activityId) => {
    await seats.update({ _id: activityId }, { isOpen: true });
  },

  closeSeats: async (activityId) => {
    await seats.update({ _id: activityId }, { isOpen: false });
  },
};

type KeptRow = ManagedRow & {
  readonly members: readonly MemberDocument[];
  readonly waitlists: readonly { readonly _id: string; readonly waiting: number; readonly largestParty: number }[];
  readonly draws: readonly { readonly _id: string }[];
};

const joinWaiting = (activityId: string) => ({
  from: 'registrations',
  pipeline: subpipeline()
    .match({ activityId, 'queue.pool': _.exists(true) })
    .group({
      _id: '$queue.pool',
      waiting: _.aggregate.sum(1),
      largestParty: _.aggregate.max(_.aggregate.cond(['$queue.maySplit', 1, '$queue.wants'])),
    })
    .done(),
  as: 'waitlists',
});

const joinDraw = (activityId: string) => ({
  from: 'draws',
  pipeline: subpipeline().match({ _id: activityId }).limit(1).project({ _id: 1 }).done(),
  as: 'draws',
});

const freshPool = (capacity: number, hasQueue = false): PoolDocument => ({ capacity, left: capacity, hasQueue });

const move = (activityId: string, moves: readonly PoolMove[], isBack: boolean) =>
  seats.update(
    { _id: activityId, ...Object.assign({}, ...moves.map(asItWas)) },
    Object.assign({}, ...moves.map((one) => asItIsToBe(one, isBack))),
  );

/** Matches a pool that is as the editor saw it and has enough free seats to remove. */
function asItWas({ name, from, to }: PoolMove): object {
  const pool = `pools.${name}`;
  if (from === null) return { [pool]: _.exists(false) };
  return { [`${pool}.capacity`]: from, [`${pool}.left`]: _.gte(from - (to ?? 0)) };
}

function asItIsToBe({ name, from, to }: PoolMove, isBack: boolean): object {
  const pool = `pools.${name}`;
  if (to === null) return { [pool]: _.remove() };
  if (from === null) return { [pool]: _.set(freshPool(to, isBack)) };
  return { [`${pool}.capacity`]: to, [`${pool}.left`]: _.inc(to - from) };
}
