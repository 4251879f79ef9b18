import { type PoolName, poolOf } from '../activity/sessions';
import { addMinutes, type Instant } from '../time/instant';
import { committedSeats, isAlive, type Registration } from './registration';

/**
 * What the seats document notes for one member: the seats taken off a pool for one generation of their registration.
 * A hold is raised before a seat is given and lowered after it was given up, so that after any cut-off there
 * are at most too many seats held, never too few. `at` tells a step still under way from one that was cut off.
 */
export type Hold = {
  readonly generation: number;
  readonly seats: number;
  readonly pool: PoolName;
  readonly at: Instant;
};

const separator = '|';

/** One text, because an update can ask for it exactly: whoever changes a hold has seen the one they change. */
export const holdText = ({ generation, seats, pool, at }: Hold): string =>
  [generation, seats, pool, at].join(separator);

export function holdOf(text: string): Hold {
  const [generation = '', seats = '', pool = '', at = ''] = text.split(separator);
  // Written by `holdText` alone.
  return { generation: Number(generation), seats: Number(seats), pool: pool as PoolName, at };
}

/** No step takes longer: a function is ended after ten seconds. */
export const minutesUnderWay = 1;

type Promised = Pick<Registration, 'generation' | 'status' | 'seats' | 'queue' | 'sessionId' | 'ticketKind'>;

/** The pool that a registration's seats are in. */
export const poolOfRegistration = ({ sessionId, ticketKind }: Pick<Registration, 'sessionId' | 'ticketKind'>) =>
  poolOf(sessionId, ticketKind);

/**
 * How many of the held seats stay held: what the registration is owed, or all of them while a step may be about to
 * promise them. For a generation that has ended nothing can be given any more, so its seats are free at once.
 */
export function seatsToKeep(hold: Hold, registration: Promised | null, now: Instant): number {
  const isUnderWay = now < addMinutes(hold.at, minutesUnderWay);
  if (registration === null || registration.generation < hold.generation) return isUnderWay ? hold.seats : 0;
  if (registration.generation > hold.generation || !isAlive(registration)) return 0;
  if (isUnderWay) return hold.seats;
  return hold.pool === poolOfRegistration(registration) ? Math.min(hold.seats, committedSeats(registration)) : 0;
}

/** The hold with so many seats; null once it holds none. */
export const holdWith = (hold: Hold, seats: number, at: Instant): Hold | null =>
  seats === 0 ? null : { ...hold, seats, at };
