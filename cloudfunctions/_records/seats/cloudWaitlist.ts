import { statusOfSession } from '../../../domain/activity/calledOff';
import { type PoolName, sessionIdOf, sessionOf } from '../../../domain/activity/sessions';
import { overtakenBy } from '../../../domain/registration/overtaken';
import { heldBackEnds, heldBackOrders, ordersFromPlace } from '../../../domain/registration/queue';
import type { Registration } from '../../../domain/registration/registration';
import { joinsWrittenBefore } from '../../../domain/registration/seats';
import type { Instant } from '../../../domain/time/instant';
import { command as _, subpipeline } from '../../_platform/cloud';
import { fromDocument } from '../../_platform/stored';
import { activities } from '../activities/collections';
import type { ActivityDocument } from '../activities/documents';
import { registrations } from '../registrations/collections';
import type { RegistrationDocument } from '../registrations/documents';
import { withHolds } from './cloudHolds';
import type { PoolDocument } from './documents';
import type { Waitlist } from './ports';

type Row = Pick<ActivityDocument, '_id' | 'status' | 'sessions' | 'admission' | 'endAt'> & {
  readonly seats: readonly { readonly isOpen: boolean; readonly pool?: PoolDocument | null }[];
  /** Of a draw whose order is not served to its end. */
  readonly seating: readonly { readonly seated: number }[];
};

const maxAtOnce = 20;

/** Without the holders, who may be thousands; and nobody is looked for when there is nothing to give. */
export async function cloudWaitlist(activityId: string, pool: PoolName, at: Instant): Promise<Waitlist | null> {
  const [row] = await activities.aggregate<Row>((pipeline) =>
    pipeline
      .match({ _id: activityId })
      .limit(1)
      .project({ status: 1, sessions: 1, admission: 1, endAt: 1 })
      .lookup({
        from: 'seats',
        pipeline: subpipeline()
          .match({ _id: activityId })
          .limit(1)
          .project({ isOpen: 1, pool: `$pools.${pool}` })
          .done(),
        as: 'seats',
      })
      .lookup({
        from: 'draws',
        pipeline: subpipeline()
          .match({ _id: activityId, isSeated: false, drawnAt: _.gt('') })
          .limit(1)
          .project({ seated: 1, isAtEnd: { $eq: ['$seated', { $size: '$order' }] } })
          .match({ isAtEnd: false })
          .done(),
        as: 'seating',
      }),
  );
  const [found] = row?.seats ?? [];
  if (row === undefined || !found?.pool) return null;
  const { left, hasQueue, joinedAt } = found.pool;
  const [seating] = row.seating;
  // Its seats may still be open where calling it off was cut off.
  const isOpen = found.isOpen && statusOfSession(row, sessionIdOf(pool)) === 'published';
  const session = sessionOf(row, sessionIdOf(pool));
  const offersToHeldBack = session !== null && heldBackEnds(session) <= at;
  const first = left > 0 && isOpen ? await firstWaiting(activityId, pool, left, offersToHeldBack) : [];
  // Whoever joined a waitlist that a draw or a review has replaced since is an applicant, as the sweep will write.
  const waiting = first.filter((registration) => overtakenBy(row, registration) === null);
  return {
    activity: { id: activityId, sessions: row.sessions },
    isOpen,
    left,
    // Where people are drawn or chosen nobody takes a seat at once, waitlist or not.
    mayClose:
      row.admission === 'first-come' && hasQueue && (joinedAt === undefined || joinedAt < joinsWrittenBefore(at)),
    next: await withHolds(waiting),
    servedBefore: seating === undefined ? null : ordersFromPlace(seating.seated),
  };
}

async function firstWaiting(
  activityId: string,
  pool: PoolName,
  left: number,
  offersToHeldBack: boolean,
): Promise<readonly Registration[]> {
  const waits = {
    activityId,
    'queue.pool': pool,
    'queue.offer': null,
    ...(!offersToHeldBack && { 'queue.order': _.lt(heldBackOrders) }),
    status: _.in(['waiting', 'confirmed']),
  };
  const found = await registrations.aggregate<RegistrationDocument>((pipeline) =>
    pipeline
      .match(_.and(waits, _.or({ 'queue.maySplit': true }, { 'queue.wants': _.lte(left) })))
      .sort({ 'queue.order': 1 })
      .limit(maxAtOnce),
  );
  return found.map(fromDocument);
}
