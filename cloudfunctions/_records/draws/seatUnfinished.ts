import type { TimerStep } from '../../_platform/timers/timer';
import type { SeatDrawn } from './ports';

const mostMilliseconds = 3000;
/** Of one draw, so that the next has its turn. */
const mostMillisecondsOfOne = 1500;

/**
 * Goes on with the draws whose people are not all seated yet, as many as there is time for. One that cannot go on holds
 * up no other; what failed is thrown when all have had their turn.
 */
export const seatUnfinished = (needs: {
  readonly unfinished: () => Promise<readonly string[]>;
  readonly seatDrawn: SeatDrawn;
}): TimerStep => ({
  name: 'draws-seated',
  everyMinutes: 1,
  mostMilliseconds,
  run: async (isOver) => {
    const { unfinished, seatDrawn } = needs;
    const toSeat: number[] = [];
    const failures: unknown[] = [];
    for (const activityId of await unfinished()) {
      if (isOver()) break;
      try {
        toSeat.push((await seatDrawn(activityId, mostMillisecondsOfOne))?.toSeat ?? 0);
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
    return toSeat.length === 0
      ? null
      : `${toSeat.length} gone on with, ${toSeat.reduce((sum, one) => sum + one)} to seat`;
  },
});
