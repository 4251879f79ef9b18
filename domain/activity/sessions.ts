import type { Instant } from '../time/instant';
import type { PlaceKind } from './placeKinds';

export type Places = { readonly kind: PlaceKind; readonly capacity: number };

export type CallingOff = { readonly at: Instant; readonly reason: string };

/** One occasion of an activity. Sessions are alternatives: a person has a place in one of them. */
export type Session = {
  /** `s1` to `s99`, given by the server once and never to another session of the same activity. */
  readonly id: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly places: readonly Places[];
  /** When its time or place last changed after publishing; missing where neither did. */
  readonly movedAt?: Instant;
  /** When the terms of the activity last changed after publishing and before it began; missing where they did not. */
  readonly termsChangedAt?: Instant;
  /** Missing unless it was called off by itself. */
  readonly calledOff?: CallingOff;
};

export const maxSessions = 8;
export const maxPlaces = 5000;
/** Over all sessions and kinds, because all holders of an activity are stored in one document. */
export const maxPlacesTogether = 10_000;
export const maxSeatsPerSignUp = 6;

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

/** Without sessions that were called off alone. */
export const activeSessions = <Any extends Pick<Session, 'calledOff'>>(sessions: readonly Any[]): readonly Any[] =>
  sessions.filter(({ calledOff }) => calledOff === undefined);

/** Without what was called off by itself, unless all was. */
export function spanOf(sessions: readonly Session[]): {
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly capacity: number;
} {
  const standing = activeSessions(sessions);
  const counted = standing.length > 0 ? standing : sessions;
  const starts = counted.map(({ startAt }) => startAt).sort();
  const ends = counted.map(({ endAt }) => endAt).sort();
  const capacity = poolsOf(sessions).reduce((sum, pool) => sum + pool.capacity, 0);
  return { startAt: starts[0] ?? '', endAt: ends[ends.length - 1] ?? '', capacity };
}
