import type { Clock } from '../../../domain/time/instant';
import { millisecondsOf } from '../../../domain/time/instant';
import type { SeatDrawn } from './ports';

const mostMilliseconds = 3000;

/**
 * Goes on with the draws whose people are not all seated yet, as many as there is time for. One that cannot go on holds
 * up no other; what failed is thrown when all have had their turn. Says what it came to; null without a draw.
 */
export const seatUnfinished =
  (needs: {
    /** The longest drawn first. */
    readonly unfinished: () => Promise<readonly string[]>;
    readonly seatDrawn: SeatDrawn;
    readonly now: Clock;
  }) =>
  async (): Promise<string | null> => {
    const { unfinished, seatDrawn, now } = needs;
    const endsAt = millisecondsOf(now()) + mostMilliseconds;
    const toSeat: number[] = [];
    const failures: unknown[] = [];
    for (const activityId of await unfinished()) {
      const left = endsAt - millisecondsOf(now());
      if (left <= 0) break;
      try {
        toSeat.push((await seatDrawn(activityId, left))?.toSeat ?? 0);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return toSeat.length === 0
      ? null
      : `${toSeat.length} gone on with, ${toSeat.reduce((sum, one) => sum + one)} to seat`;
  };
