import { type PoolName, sessionOf } from '../../../domain/activity/sessions';
import { drawn, notDrawn } from '../../../domain/admission/admitting';
import { type PlaceOutcome, placeOutcomeOf } from '../../../domain/admission/placeOutcomes';
import { isHeldBack } from '../../../domain/registration/queue';
import type { Clock } from '../../../domain/time/instant';
import { giveSeats } from '../seats/giveSeats';
import type { HeldRegistration, SeatBook } from '../seats/ports';
import { startWaitlist } from '../seats/startWaitlist';
import { type PoolSnapshot, seatsDrawn, snapshotOf } from './poolSnapshot';

type Needs = {
  readonly draw: { readonly activityId: string; readonly sessions: Parameters<typeof sessionOf>[0]['sessions'] };
  readonly book: SeatBook;
  readonly now: Clock;
  /** Spares a look for each person; a pool is forgotten whenever something else moved. */
  readonly poolSnapshots: Map<PoolName, PoolSnapshot>;
  readonly again: () => Promise<HeldRegistration | null>;
};

const attempts = 5;

/** The outcome, also for people who cancelled meanwhile or were served before; `in-progress` when another step is serving them. */
export async function seatOne(
  needs: Needs,
  person: HeldRegistration | null,
  place: number,
): Promise<PlaceOutcome | 'in-progress'> {
  let present = person;
  for (let attempt = 1; attempt <= attempts; attempt++) {
    if (present === null || present.registration.status !== 'applied')
      return placeOutcomeOf(present?.registration ?? null);
    const outcome = await trySeating(needs, present, place);
    if (outcome !== 'overtaken') return outcome;
    needs.poolSnapshots.clear();
    present = await needs.again();
  }
  return 'in-progress';
}

async function trySeating(
  needs: Needs,
  person: HeldRegistration,
  place: number,
): Promise<PlaceOutcome | 'in-progress' | 'overtaken'> {
  const { draw, book, now, poolSnapshots } = needs;
  const { registration, hold } = person;
  const { queue } = registration;
  const session = sessionOf(draw, registration.sessionId);
  if (queue === null || session === null || session.calledOff) return '-';
  const seen = poolSnapshots.get(queue.pool) ?? (await lookAt(needs, queue.pool));
  const hasStarted = session.startAt <= now();
  // Called off meanwhile: no notices about seats any more. After the start there is nothing to wait for.
  if (!seen.isOpen) return hasStarted ? '-' : 'in-progress';
  const seats = seatsDrawn(seen, registration, place, hasStarted);
  // People held back for absences start no waitlist: others need not join one because of them.
  const hasWaitlist = seen.hasWaitlist || (seats < queue.wants && !isHeldBack(queue));
  if (hasWaitlist && !seen.hasWaitlist) await startWaitlist(book, draw.activityId, queue.pool, now());
  poolSnapshots.set(queue.pool, { ...seen, hasWaitlist });
  // Seats that a step which was cut off holds for this very person are not among those left: they come back first.
  if (seats === 0 && hold === null) {
    const isWaiting = await book.change(registration, notDrawn(registration, place, { session, at: now() }));
    return isWaiting ? 'w' : 'overtaken';
  }
  const giving = await giveSeats(book, now)(person, Math.max(seats, 1), (at) =>
    drawn(registration, seats, place, { session, at }),
  );
  if (giving !== 'given') return giving;
  poolSnapshots.set(queue.pool, { ...seen, hasWaitlist, left: seen.left - seats });
  return seats > 0 ? 's' : 'w';
}

async function lookAt({ draw, book, now, poolSnapshots }: Needs, pool: PoolName): Promise<PoolSnapshot> {
  const seen = await snapshotOf(book, draw.activityId, pool, now());
  poolSnapshots.set(pool, seen);
  return seen;
}
