import { type PoolName, sessionIdOf, sessionOf } from '../../../domain/activity/sessions';
import type { Change } from '../../../domain/registration/change';
import { offered } from '../../../domain/registration/offers';
import { seatsFor } from '../../../domain/registration/queue';
import type { Registration } from '../../../domain/registration/registration';
import { seated } from '../../../domain/registration/seating';
import type { Clock, Instant } from '../../../domain/time/instant';
import { timeLimit } from '../../../domain/time/timeLimit';
import { giveSeats } from './giveSeats';
import type { FillSeats, FillSeatsInTime, SeatBook, Waitlist } from './ports';

/** What is left then is left to the next sweep: a function has ten seconds, and somebody may be waiting for it. */
const maxSeconds = 3;
/** Of a sweep: one pool leaves time for the others. */
const maxSecondsInTime = 1;

const maxTurns = 50;

type Needs = { readonly book: SeatBook; readonly now: Clock; readonly isTimeOver: () => boolean };

export const fillSeats =
  (book: SeatBook, now: Clock, seconds = maxSeconds): FillSeats =>
  (activityId, pool, presentId) =>
    fill({ book, now, isTimeOver: timeLimit(now, seconds * 1000) }, { activityId, pool, presentId });

export const fillSeatsInTime =
  (book: SeatBook, now: Clock, seconds = maxSecondsInTime): FillSeatsInTime =>
  (activityId, pool, isOver) => {
    const isPoolOver = timeLimit(now, seconds * 1000);
    return fill({ book, now, isTimeOver: () => isOver() || isPoolOver() }, { activityId, pool });
  };

async function fill(
  needs: Needs,
  { activityId, pool, presentId }: { activityId: string; pool: PoolName; presentId?: string | undefined },
): Promise<void> {
  const { book, now, isTimeOver } = needs;
  for (let turn = 0; turn < maxTurns; turn++) {
    const at = now();
    const line = await book.readWaitlist(activityId, pool, at);
    const session = line && sessionOf(line.activity, sessionIdOf(pool));
    if (line === null || session === null || !line.isOpen || session.startAt <= at) return;
    if (line.next.length === 0 && line.left > 0 && line.mayClose) return book.closeWaitlist(activityId, pool, at);
    const goesOn = await giveOut(needs, line, (registration, seats, givenAt) =>
      registration.id === presentId
        ? seated(registration, seats, { step: 'signed-up', by: 'member', at: givenAt, notices: [] })
        : offered(registration, seats, session, givenAt),
    );
    if (!goesOn || isTimeOver()) return;
  }
}

/** Whether another look may find somebody more. Who is being served by another step is never passed over. */
async function giveOut(
  { book, now, isTimeOver }: Needs,
  line: Waitlist,
  promise: (registration: Registration, seats: number, at: Instant) => Change,
): Promise<boolean> {
  let { left } = line;
  for (const next of line.next) {
    const { registration } = next;
    // A draw has not come to them yet, nor to those behind them.
    if (line.servedBefore !== null && (registration.queue?.order ?? '') >= line.servedBefore) return false;
    const seats = registration.queue === null ? 0 : seatsFor(registration.queue, left);
    if (seats === 0) continue;
    const giving = await giveSeats(book, now)(next, seats, (at) => promise(registration, seats, at));
    if (giving === 'in-progress') return false;
    if (giving === 'overtaken') return true;
    left -= seats;
    if (isTimeOver()) return false;
  }
  return left < line.left;
}
