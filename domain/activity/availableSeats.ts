import type { Instant } from '../time/instant';
import type { Activity } from './activity';
import { checkInClosesAt } from './checkInWindow';
import { isOnlineIn } from './placeKinds';
import { type PoolBook, type SeatCount, seatCountOf } from './pools';
import { activeSessions, poolOf } from './sessions';

type Pool = Pick<PoolBook, 'name' | 'capacity' | 'left'> & { readonly hasQueue: boolean };

/**
 * The seats that a list shows of an activity: those where it is held, in the soonest session whose door is not yet closed that
 * has some left; else in the soonest. A session held online alone counts its places there. What is kept for a waitlist is
 * not left.
 */
export function availableSeats(
  activity: Pick<Activity, 'sessions' | 'startAt' | 'checkIn' | 'ownKinds' | 'formerKinds'>,
  pools: readonly Pool[],
  now: Instant,
): SeatCount & { readonly startAt: Instant } {
  const counted = activeSessions(activity.sessions)
    .filter(({ endAt }) => now < endAt)
    .flatMap(({ id, startAt, places }) => {
      const kinds = places.map(({ kind }) => kind);
      const there = kinds.filter((kind) => !isOnlineIn(activity, kind));
      if (there.length === kinds.length && checkInClosesAt({ startAt, checkIn: activity.checkIn }) <= now) return [];
      const names = (there.length > 0 ? there : kinds).map((kind) => poolOf(id, kind));
      const mine = pools
        .filter(({ name }) => names.includes(name))
        .map(({ capacity, left, hasQueue }) => ({ capacity, left: hasQueue ? 0 : left }));
      return [{ ...seatCountOf(mine), startAt }];
    });
  const none = { capacity: seatCountOf(pools).capacity, left: 0, startAt: activity.startAt };
  return counted.find(({ left }) => left > 0) ?? counted[0] ?? none;
}
