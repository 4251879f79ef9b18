import { fail, failAt, type Result, succeed } from '../result';
import { type PoolName, poolOf, poolsOf, type Session } from './sessions';

export type PoolBook = {
  readonly name: PoolName;
  readonly capacity: number;
  readonly left: number;
  /** Registrations that wait on its waitlist or are up for its draw or review. */
  readonly waiting: number;
  /** Seats wanted by the largest party that stays together; 0 without one. */
  readonly largestParty: number;
};

export type SeatCount = { readonly capacity: number; readonly left: number };
/** Sum over all pools. */
export const seatCountOf = (pools: readonly SeatCount[]): SeatCount => ({
  capacity: pools.reduce((sum, pool) => sum + pool.capacity, 0),
  left: pools.reduce((sum, pool) => sum + pool.left, 0),
});

export type PoolMove = { readonly name: PoolName; readonly from: number | null; readonly to: number | null };

export const takenOf = ({ capacity, left }: SeatCount): number => capacity - left;
const hasPeople = (pool: PoolBook): boolean => takenOf(pool) > 0 || pool.waiting > 0;
export const isAnyoneListed = (pools: readonly PoolBook[]): boolean => pools.some(hasPeople);

export function poolMoves(
  pools: readonly Pick<PoolBook, 'name' | 'capacity'>[],
  sessions: readonly Session[],
): readonly PoolMove[] {
  const before = new Map(pools.map(({ name, capacity }) => [name, capacity]));
  const after = new Map(poolsOf(sessions).map(({ name, capacity }) => [name, capacity]));
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((name) => ({ name, from: before.get(name) ?? null, to: after.get(name) ?? null }))
    .filter(({ from, to }) => from !== to);
}

/**
 * An edit may not take away a seat, a place on a waitlist or an application, nor shrink a pool below a waiting party.
 */
export function reviewPools(
  pools: readonly PoolBook[],
  sessions: readonly Session[],
): Result<'possible', 'capacity-below-signed-up' | 'capacity-below-party' | 'session-has-people'> {
  const kept = new Set(poolsOf(sessions).map(({ name }) => name));
  if (pools.some((pool) => !kept.has(pool.name) && hasPeople(pool))) return fail('session-has-people');
  for (const [at, session] of sessions.entries())
    for (const [place, { kind, capacity }] of session.places.entries()) {
      const pool = pools.find(({ name }) => name === poolOf(session.id, kind));
      const field = `sessions.${at}.places.${place}.capacity`;
      if (pool !== undefined && capacity < takenOf(pool)) return failAt('capacity-below-signed-up', field);
      if (pool !== undefined && capacity < Math.min(pool.largestParty, pool.capacity))
        return failAt('capacity-below-party', field);
    }
  return succeed('possible');
}

/** An edit that was cut off has already moved the pools, so their capacities count, not the sessions'. */
export const sessionsWithPools = (
  sessions: readonly Session[],
  pools: readonly Pick<PoolBook, 'name' | 'capacity'>[],
): readonly Session[] =>
  sessions
    .map((session) => ({
      ...session,
      places: session.places.flatMap(({ kind }) => {
        const pool = pools.find(({ name }) => name === poolOf(session.id, kind));
        return pool === undefined ? [] : [{ kind, capacity: pool.capacity }];
      }),
    }))
    .filter(({ places }) => places.length > 0);
