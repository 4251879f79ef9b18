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
      const there = kindsThere(activity, places);
      if (there.length === places.length && checkInClosesAt({ startAt, checkIn: activity.checkIn }) <= now) return [];
      const names = kindsCounted(activity, places).map((kind) => poolOf(id, kind));
      const mine = pools
        .filter(({ name }) => names.includes(name))
        .map(({ capacity, left, hasQueue }) => ({ capacity, left: hasQueue ? 0 : left }));
      return [{ ...seatCountOf(mine), startAt }];
    });
  const none = { capacity: seatCountOf(pools).capacity, left: 0, startAt: activity.startAt };
  return counted.find(({ left }) => left > 0) ?? counted[0] ?? none;
}

type Places = Activity['sessions'][number]['places'];
type Kinds = Pick<Activity, 'ownKinds' | 'formerKinds'>;

const kindsThere = (activity: Kinds, places: Places) =>
  places.map(({ kind }) => kind).filter((kind) => !isOnlineIn(activity, kind));

/** Those where it is held; of a session that is online alone, those. */
function kindsCounted(activity: Kinds, places: Places) {
  const there = kindsThere(activity, places);
  return there.length > 0 ? there : places.map(({ kind }) => kind);
}

/** What an organiser's list says of an activity's seats: those where it is held, of every session. */
export function seatsOfActivity(activity: Kinds & Pick<Activity, 'sessions'>, pools: readonly Pool[]): SeatCount {
  const names = new Set(
    activity.sessions.flatMap(({ id, places }) => kindsCounted(activity, places).map((kind) => poolOf(id, kind))),
  );
  return seatCountOf(pools.filter(({ name }) => names.has(name)));
}
