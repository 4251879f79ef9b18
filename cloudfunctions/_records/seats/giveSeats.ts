import { type Hold, holdWith, poolOfRegistration, seatsToKeep } from '../../../domain/registration/hold';
import { committedSeats, type Registration } from '../../../domain/registration/registration';
import type { Clock } from '../../../domain/time/instant';
import type { GiveSeats, SeatBook } from './ports';

export const giveSeats =
  (book: SeatBook, now: Clock): GiveSeats =>
  async ({ registration, hold }, seats, change) => {
    const { id, activityId, memberId } = registration;
    const at = now();
    const owed = committedSeats(registration);
    if (hold !== null && !isExact(hold, owed, registration)) {
      const kept = seatsToKeep(hold, registration, at);
      if (kept >= hold.seats) return 'in-progress';
      await book.moveHold(activityId, memberId, hold, holdWith(hold, kept, at));
      return 'overtaken';
    }
    const { generation } = registration;
    const raised: Hold = { generation, seats: owed + seats, pool: poolOfRegistration(registration), at };
    if (!(await book.moveHold(activityId, memberId, hold, raised))) return 'overtaken';
    if (await book.change(registration, change(at))) {
      await book.postNotices(id);
      return 'given';
    }
    await book.moveHold(activityId, memberId, raised, holdWith(raised, owed, now()));
    return 'overtaken';
  };

const isExact = (hold: Hold, owed: number, registration: Registration): boolean =>
  hold.generation === registration.generation && hold.seats === owed && hold.pool === poolOfRegistration(registration);
