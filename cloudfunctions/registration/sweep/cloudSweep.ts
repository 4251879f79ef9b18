import { type PoolName, poolsOf } from '../../../domain/activity/sessions';
import { holdOf } from '../../../domain/registration/hold';
import { heldBackEnds, heldBackOrders } from '../../../domain/registration/queue';
import type { Registration } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';
import { command as _ } from '../../_platform/cloud';
import { readEach } from '../../_platform/readEach';
import { fromDocument } from '../../_platform/stored';
import { activities } from '../../_records/activities/collections';
import type { ActivityDocument } from '../../_records/activities/documents';
import { registrationIdOf } from '../../_records/registrations/cloudRegistrationId';
import { registrations } from '../../_records/registrations/collections';
import type { RegistrationDocument } from '../../_records/registrations/documents';
import { withHolds } from '../../_records/seats/cloudHolds';
import { seats } from '../../_records/seats/collections';
import type { SeatsDocument } from '../../_records/seats/documents';
import type { FreePool, SweepStore } from './ports';

const maxOffers = 100;
const maxTouched = 20;
const maxActivities = 1000;
const maxIdsAtOnce = 200;
const maxHeldBack = 200;

export const cloudSweep: SweepStore = {
  overdueOffers: async (at) => {
    const overdue = await registrations.aggregate<RegistrationDocument>((pipeline) =>
      pipeline
        .match({ 'queue.offer.until': _.lte(at) })
        .sort({ 'queue.offer.until': 1 })
        .limit(maxOffers),
    );
    return withHolds(overdue.map(fromDocument));
  },

  touchedActivities: async () => {
    const touched = await seats.aggregate<Pick<SeatsDocument, '_id'>>((pipeline) =>
      pipeline
        // Texts only: null, and nothing at all, are no texts.
        .match({ touchedAt: _.gt('') })
        .sort({ touchedAt: 1 })
        .limit(maxTouched)
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
      holds: readEach(
        holders.map(([member, text]) => ({ _id: `mem_${member}`, text })),
        ({ _id: memberId, text }) => ({
          memberId,
          registrationId: registrationIdOf(activityId, memberId),
          hold: holdOf(text),
        }),
      ),
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

  poolsToFill: async (at) => {
    const coming = await comingActivities(at);
    return [...(await poolsWithWaitlists(coming)), ...(await poolsOfHeldBack(coming, at))];
  },
};

type Coming = readonly Pick<ActivityDocument, '_id' | 'sessions'>[];

const comingActivities = (at: Instant): Promise<Coming> =>
  activities.aggregate<Coming[number]>((pipeline) =>
    pipeline
      .match({ status: 'published', absencesNotedAt: null, endAt: _.gt(at) })
      .sort({ endAt: 1 })
      .limit(maxActivities)
      .project({ sessions: 1 }),
  );

async function poolsWithWaitlists(coming: Coming): Promise<readonly FreePool[]> {
  const free: FreePool[] = [];
  for (const some of chunks(coming.map(({ _id }) => _id))) {
    const found = await seats.aggregate<Pick<SeatsDocument, '_id' | 'pools'>>((pipeline) =>
      pipeline
        .match({ _id: _.in(some) })
        .limit(some.length)
        .project({ pools: 1 }),
    );
    free.push(...readEach(found, freePoolsOf).flat());
  }
  return free;
}

/** The keys of the pools are their names. */
const freePoolsOf = ({ _id, pools }: Pick<SeatsDocument, '_id' | 'pools'>): readonly FreePool[] =>
  Object.entries(pools).flatMap(([pool, { left, hasQueue }]) =>
    hasQueue && left > 0 ? [{ activityId: _id, pool: pool as PoolName }] : [],
  );

/** They open no waitlist, so that nobody who came of themselves has to go through one because of them. */
async function poolsOfHeldBack(coming: Coming, at: Instant): Promise<readonly FreePool[]> {
  const due = new Map(
    readEach(coming, ({ _id, sessions }) => {
      const soon = sessions.filter((session) => heldBackEnds(session) <= at && at < session.startAt);
      return [_id, poolsOf(soon).map(({ name }) => name)] as const;
    }).filter(([, pools]) => pools.length > 0),
  );
  const found = new Map<string, FreePool>();
  for (const some of chunks([...due.keys()])) {
    const waiting = await registrations.aggregate<Pick<RegistrationDocument, 'activityId' | 'queue'>>((pipeline) =>
      pipeline
        .match({
          activityId: _.in(some),
          'queue.pool': _.in([...new Set(some.flatMap((id) => due.get(id) ?? []))]),
          'queue.order': _.gte(heldBackOrders),
          'queue.offer': null,
          status: _.in(['waiting', 'confirmed']),
        })
        .limit(maxHeldBack)
        .project({ activityId: 1, queue: 1 }),
    );
    for (const { activityId, queue } of waiting)
      if (queue !== null && due.get(activityId)?.includes(queue.pool))
        found.set(`${activityId} ${queue.pool}`, { activityId, pool: queue.pool });
  }
  return [...found.values()];
}

const chunks = (ids: readonly string[]): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(ids.length / maxIdsAtOnce) }, (_chunk, index) =>
    ids.slice(index * maxIdsAtOnce, (index + 1) * maxIdsAtOnce),
  );
