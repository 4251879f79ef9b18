import { type Change, changed } from '../../../domain/registration/change';
import { type Hold, holdWith, poolOfRegistration } from '../../../domain/registration/hold';
import { committedSeats, isAlive } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';
import type { HeldRegistration, SeatBook } from './ports';

/**
 * Takes a step that frees seats: given back, declined, let run out, released. The hold is stamped first, so that the
 * sweeper finds it should the step be cut off, and lowered last. False, and nothing given up, when another step
 * came first. Whoever calls offers the seats on.
 */
export const freeSeats =
  (book: SeatBook) =>
  async ({ registration, hold }: HeldRegistration, change: Change, at: Instant): Promise<boolean> => {
    const { activityId, memberId } = registration;
    const own = hold?.generation === registration.generation ? hold : null;
    const stamped = own && (await stampHold(book, activityId, memberId, own, at));
    if (own !== null && stamped === null) return false;
    if (!(await book.change(registration, change))) return false;
    const after = changed(registration, change);
    if (!isAlive(after)) await book.eraseContact(registration);
    if (stamped !== null) {
      const owed = stamped.pool === poolOfRegistration(after) ? committedSeats(after) : 0;
      await book.moveHold(activityId, memberId, stamped, holdWith(stamped, Math.min(stamped.seats, owed), at));
    }
    return true;
  };

/** The same hold as of now; null when it is no longer what is held. One as young as this step needs no other stamp. */
export async function stampHold(
  book: Pick<SeatBook, 'moveHold'>,
  activityId: string,
  memberId: string,
  hold: Hold,
  at: Instant,
): Promise<Hold | null> {
  if (hold.at >= at) return hold;
  const stamped = { ...hold, at };
  return (await book.moveHold(activityId, memberId, hold, stamped)) ? stamped : null;
}
