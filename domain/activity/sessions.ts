import type { Instant } from '../time/instant';
import type { PlaceKind } from './placeKinds';

export type Places = { readonly kind: PlaceKind; readonly capacity: number };

/** One occasion of an activity. Sessions are alternatives: a person has a place in one of them. */
export type Session = {
  /** `s1` to `s8`, given once and never to another session of the same activity. */
  readonly id: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly places: readonly Places[];
};

export const mostSessions = 8;
export const mostPlaces = 5000;
/** Over all sessions and kinds, because all holders of an activity are stored in one document. */
export const mostPlacesTogether = 10_000;
export const mostSeatsPerSignUp = 6;

/** Names the seats of one kind in one session: `s1-hall`, `s1-k1`. */
export type PoolName = `${string}-${PlaceKind}`;
export const poolOf = (sessionId: string, kind: PlaceKind): PoolName => `${sessionId}-${kind}`;

export const sessionIdOf = (pool: PoolName): string => pool.slice(0, pool.indexOf('-'));

export const poolsOf = (
  sessions: readonly Session[],
): readonly { readonly name: PoolName; readonly capacity: number }[] =>
  sessions.flatMap(({ id, places }) => places.map(({ kind, capacity }) => ({ name: poolOf(id, kind), capacity })));

export const sessionOf = (activity: { readonly sessions: readonly Session[] }, sessionId: string): Session | null =>
  activity.sessions.find(({ id }) => id === sessionId) ?? null;

export function spanOf(sessions: readonly Session[]): {
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly capacity: number;
} {
  const starts = sessions.map(({ startAt }) => startAt).sort();
  const ends = sessions.map(({ endAt }) => endAt).sort();
  const capacity = poolsOf(sessions).reduce((sum, pool) => sum + pool.capacity, 0);
  return { startAt: starts[0] ?? '', endAt: ends[ends.length - 1] ?? '', capacity };
}
