import type { Clock } from '../../../domain/time/instant';
import { timeLimit } from '../../../domain/time/timeLimit';
import { eachInTime, shortenedTurn } from '../../_platform/timers/eachInTime';
import type { TimerStep } from '../../_platform/timers/timer';
import type { SeatDrawn } from './ports';

const maxMilliseconds = 3000;
/** For one draw, so that the others get time too. */
const maxMillisecondsOfOne = 1500;

/** Goes on with the draws whose people are not all seated yet, as many as there is time for. */
export const seatUnfinished = ({
  unfinished,
  seatDrawn,
  now,
}: {
  readonly unfinished: () => Promise<readonly string[]>;
  readonly seatDrawn: SeatDrawn;
  readonly now: Clock;
}): TimerStep => ({
  name: 'draws-seated',
  everyMinutes: 1,
  maxMilliseconds,
  run: async (turn) => {
    const left = new Map<string, number>();
    const seat = async (activityId: string) => {
      const { isOver } = shortenedTurn(turn, timeLimit(now, maxMillisecondsOfOne));
      left.set(activityId, (await seatDrawn(activityId, isOver))?.toSeat ?? 0);
    };
    const nameOf = (activityId: string) => `draw of ${activityId}`;
    const draws = await unfinished();
    await eachInTime(draws, turn, nameOf, seat);
    // Draws that ran out of their own time use what the others left of the turn.
    const toGoOn = draws.filter((activityId) => (left.get(activityId) ?? 0) > 0);
    await eachInTime(toGoOn, turn, nameOf, seat);
    const toSeat = [...left.values()].reduce((sum, one) => sum + one, 0);
    return left.size === 0 ? null : `${left.size} gone on with, ${toSeat} to seat`;
  },
});
