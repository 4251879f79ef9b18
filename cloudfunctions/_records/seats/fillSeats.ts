import { sessionIdOf, sessionOf } from '../../../domain/activity/sessions';
import type { Change } from '../../../domain/registration/change';
import { offered } from '../../../domain/registration/offers';
import { seatsFor } from '../../../domain/registration/queue';
import type { Registration } from '../../../domain/registration/registration';
import { seated } from '../../../domain/registration/seating';
import type { Clock, Instant } from '../../../domain/time/instant';
import { timeLimit } from '../../../domain/time/timeLimit';
import { giveSeats } from './giveSeats';
import type { FillSeats, SeatBook, Waitlist } from './ports';

/** What is left then is left to the next sweep: a function has ten seconds, and somebody may be waiting for it. */
const mostSeconds = 3;

const mostTurns = 50;

export const fillSeats =
  (book: SeatBook, now: Clock, seconds = mostSeconds): FillSeats =>
  async (activityId, pool, presentId) => {
    const isTimeOver = timeLimit(now, seconds * 1000);
    for (let turn = 0; turn < mostTurns; turn++) {
      const at = now();
      const line = await book.readWaitlist(activityId, pool, at);
      const session = line && sessionOf(line.activity, sessionIdOf(pool));
      if (line === null || session === null || !line.isOpen || session.startAt <= at) return;
      if (line.next.length === 0 && line.left > 0 && line.mayClose) return book.closeWaitlist(activityId, pool, at);
      const goesOn = await giveOut({ book, now, isTimeOver }, line, (registration, seats, givenAt) =>
        registration.id === presentId
          ? seated(registration, seats, { step: 'signed-up', by: 'member', at: givenAt, notices: [] })
          : offered(registration, seats, session, givenAt),
      );
      if (!goesOn || isTimeOver()) return;
    }
  };

/** Whether another look may find somebody more. Who is being served by another step is never passed over. */
async function giveOut(
  { book, now, isTimeOver }: { readonly book: SeatBook; readonly now: Clock; readonly isTimeOver: () => boolean },
  line: Waitlist,
  promise: (registration: Registration, seats: number, at: Instant) => Change,
): Promise<boolean> {
  let { left } = line;
  for (const next of line.next) {
    const { registration } = next;
    const seats = registration.queue === null ? 0 : seatsFor(registration.queue, left);
    if (seats === 0) continue;
    const giving = await giveSeats(book, now)(next, seats, (at) => promise(registration, seats, at));
    if (giving === 'at-it') return false;
    if (giving === 'overtaken') return true;
    left -= seats;
    if (isTimeOver()) return false;
  }
  return left < line.left;
}
