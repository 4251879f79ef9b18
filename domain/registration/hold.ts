import { type PoolName, poolOf } from '../activity/sessions';
import { addMinutes, type Instant } from '../time/instant';
import { committedSeats, isAlive, type Registration } from './registration';

/**
 * Seats taken off a pool for one generation of a member's registration. A hold is raised before a seat is given and
 * lowered after it is given up, so a cut-off leaves too many seats held, never too few. `at` tells a step under way
 * from one cut off.
 */
export type Hold = {
  readonly generation: number;
  readonly seats: number;
  readonly pool: PoolName;
  readonly at: Instant;
};

const separator = '|';

/** Stored as one text, because an update can compare it exactly. */
export const holdText = ({ generation, seats, pool, at }: Hold): string =>
  [generation, seats, pool, at].join(separator);

export function holdOf(text: string): Hold {
  const [generation = '', seats = '', pool = '', at = ''] = text.split(separator);
  // The text was written by `holdText`.
  return { generation: Number(generation), seats: Number(seats), pool: pool as PoolName, at };
}

/** Longer than any step, as a function is ended after ten seconds. */
export const maxStepMinutes = 1;

type HoldOwner = Pick<Registration, 'generation' | 'status' | 'seats' | 'queue' | 'sessionId' | 'ticketKind'>;

export const poolOfRegistration = ({ sessionId, ticketKind }: Pick<Registration, 'sessionId' | 'ticketKind'>) =>
  poolOf(sessionId, ticketKind);

/**
 * The seats owed to the registration, or all held seats while a step may still give them; none for an ended generation.
 */
export function seatsToKeep(hold: Hold, registration: HoldOwner | null, now: Instant): number {
  const isUnderWay = now < addMinutes(hold.at, maxStepMinutes);
  if (registration === null || registration.generation < hold.generation) return isUnderWay ? hold.seats : 0;
  if (registration.generation > hold.generation || !isAlive(registration)) return 0;
  if (isUnderWay) return hold.seats;
  return hold.pool === poolOfRegistration(registration) ? Math.min(hold.seats, committedSeats(registration)) : 0;
}

export const holdWith = (hold: Hold, seats: number, at: Instant): Hold | null =>
  seats === 0 ? null : { ...hold, seats, at };
