import type { PoolName } from '../../domain/activity/sessions';
import { holdOf } from '../../domain/registration/hold';
import { heldBackOrders } from '../../domain/registration/queue';
import type { Registration } from '../../domain/registration/registration';
import { addMinutes, type Instant } from '../../domain/time/instant';
import { command as _ } from '../_platform/cloud';
import { activities, contacts, registrations, seats } from '../_platform/collections';
import type { ActivityDocument, RegistrationDocument, SeatsDocument } from '../_platform/database';
import { cloudHolds } from '../_platform/seatBook/cloudLine';
import { fromDocument } from '../_platform/stored';
import type { FreePool, HeldRegistration, SweepStore } from './ports';

const mostOffers = 100;
const mostTouched = 20;
const mostActivities = 1000;
const mostIdsAtOnce = 200;
const mostHeldBack = 200;

export const cloudSweep: SweepStore = {
  overdueOffers: async (at) => {
    const overdue = await registrations.aggregate<RegistrationDocument>((pipeline) =>
      pipeline
        .match({ 'queue.offer.until': _.lte(at) })
        .sort({ 'queue.offer.until': 1 })
        .limit(mostOffers),
    );
    return withHolds(overdue.map(fromDocument));
  },

  touchedActivities: async () => {
    const touched = await seats.aggregate<Pick<SeatsDocument, '_id'>>((pipeline) =>
      pipeline
        // Texts only: null, and nothing at all, are no texts.
        .match({ touchedAt: _.gt('') })
        .sort({ touchedAt: 1 })
        .limit(mostTouched)
        .project({ _id: 1 }),
    );
    return touched.map(({ _id }) => _id);
  },

  holdsOf: async (activityId) => {
    const found = await seats.find(activityId);
    const holders = Object.entries(found?.holders ?? {});
    return {
      activityId,
      touchedAt: found?.touchedAt ?? '',
      comparedUntil: found?.checkedUntil ?? '',
      holds: holders.map(([member, text]) => ({ memberId: `mem_${member}`, hold: holdOf(text) })),
    };
  },

  registrations: async (ids) => {
    const found: Registration[] = [];
    for (const some of chunks(ids))
      found.push(
        ...(
          await registrations.aggregate<RegistrationDocument>((pipeline) =>
            pipeline.match({ _id: _.in(some) }).limit(some.length),
          )
        ).map(fromDocument),
      );
    return found;
  },

  noteCompared: async ({ activityId, touchedAt }, until, isAll) => {
    await seats.update({ _id: activityId }, { checkedUntil: until });
    if (isAll) await seats.update({ _id: activityId, touchedAt }, { touchedAt: null });
  },

  poolsToFill: async (at) => [...(await poolsWithLines(at)), ...(await poolsOfHeldBack(at))],

  eraseContacts: (at) => contacts.remove({ eraseAfter: _.lte(at) }),
};

async function withHolds(found: readonly Registration[]): Promise<readonly HeldRegistration[]> {
  const held: HeldRegistration[] = [];
  for (const activityId of new Set(found.map((registration) => registration.activityId))) {
    const own = found.filter((registration) => registration.activityId === activityId);
    const holds = await cloudHolds(activityId, own);
    held.push(...own.map((registration) => ({ registration, hold: holds.get(registration.memberId) ?? null })));
  }
  return held;
}

async function poolsWithLines(at: Instant): Promise<readonly FreePool[]> {
  const coming = await activities.aggregate<Pick<ActivityDocument, '_id'>>((pipeline) =>
    pipeline
      .match({ status: 'published', absencesNotedAt: null, endAt: _.gt(at) })
      .sort({ endAt: 1 })
      .limit(mostActivities)
      .project({ _id: 1 }),
  );
  const free: FreePool[] = [];
  for (const some of chunks(coming.map(({ _id }) => _id))) {
    const found = await seats.aggregate<Pick<SeatsDocument, '_id' | 'pools'>>((pipeline) =>
      pipeline
        .match({ _id: _.in(some) })
        .limit(some.length)
        .project({ pools: 1 }),
    );
    // The keys of the pools are their names.
    for (const { _id, pools } of found)
      for (const [pool, { left, hasQueue }] of Object.entries(pools))
        if (hasQueue && left > 0) free.push({ activityId: _id, pool: pool as PoolName });
  }
  return free;
}

/** They open no line, so that nobody who came of themselves has to go through one because of them. */
async function poolsOfHeldBack(at: Instant): Promise<readonly FreePool[]> {
  const waiting = await registrations.aggregate<Pick<RegistrationDocument, 'activityId' | 'queue'>>((pipeline) =>
    pipeline
      .match({
        'queue.order': _.gte(heldBackOrders),
        'queue.from': _.and(_.lte(at), _.gt(addMinutes(at, -24 * 60))),
        'queue.offer': null,
        status: _.in(['waiting', 'confirmed']),
      })
      .limit(mostHeldBack)
      .project({ activityId: 1, queue: 1 }),
  );
  const pools = waiting.flatMap(({ activityId, queue }) => (queue === null ? [] : [{ activityId, pool: queue.pool }]));
  return [...new Map(pools.map((one) => [`${one.activityId} ${one.pool}`, one])).values()];
}

const chunks = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / mostIdsAtOnce) }, (_chunk, index) =>
    ids.slice(index * mostIdsAtOnce, (index + 1) * mostIdsAtOnce),
  );
