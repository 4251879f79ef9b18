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

/** The next sweep does the rest: a function has ten seconds, and a caller may be waiting. */
const maxSeconds = 3;
/** For one pool in a sweep, so that the others get time too. */
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
    const waitlist = await book.readWaitlist(activityId, pool, at);
    const session = waitlist && sessionOf(waitlist.activity, sessionIdOf(pool));
    if (waitlist === null || session === null || !waitlist.isOpen || session.startAt <= at) return;
    if (waitlist.next.length === 0 && waitlist.left > 0 && waitlist.mayClose)
      return book.closeWaitlist(activityId, pool, at);
    const goesOn = await giveOut(needs, waitlist, (registration, seats, givenAt) =>
      registration.id === presentId
        ? seated(registration, seats, { step: 'signed-up', by: 'member', at: givenAt, notices: [] })
        : offered(registration, seats, session, givenAt),
    );
    if (!goesOn || isTimeOver()) return;
  }
}

/** Whether another turn may find more people to seat. Nobody whom another step is serving is passed over. */
async function giveOut(
  { book, now, isTimeOver }: Needs,
  waitlist: Waitlist,
  changeFor: (registration: Registration, seats: number, at: Instant) => Change,
): Promise<boolean> {
  let { left } = waitlist;
  for (const next of waitlist.next) {
    const { registration } = next;
    // A draw has not served them yet, nor those after them.
    if (waitlist.servedBefore !== null && (registration.queue?.order ?? '') >= waitlist.servedBefore) return false;
    const seats = registration.queue === null ? 0 : seatsFor(registration.queue, left);
    if (seats === 0) continue;
    const giving = await giveSeats(book, now)(next, seats, (at) => changeFor(registration, seats, at));
    if (giving === 'in-progress') return false;
    if (giving === 'overtaken') return true;
    left -= seats;
    if (isTimeOver()) return false;
  }
  return left < waitlist.left;
}
