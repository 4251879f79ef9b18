import type { Clock } from '../../../domain/time/instant';
import { eachInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep } from '../../_platform/timers/timer';
import type { FillSeatsInTime } from '../../_records/seats/ports';
import type { FreePool, SweepStore } from '../sweep/ports';

type Needs = {
  readonly store: Pick<SweepStore, 'poolsToFill'>;
  readonly fillSeats: FillSeatsInTime;
  readonly now: Clock;
};

export const fillWaitlists = ({ store, fillSeats, now }: Needs): TimerStep => ({
  name: 'waitlists-filled',
  everyMinutes: 1,
  maxMilliseconds: 2000,
  run: async (turn) => {
    const pools = await store.poolsToFill(now());
    const nameOf = ({ activityId, pool }: FreePool) => `${pool} of ${activityId}`;
    await eachInTime(pools, turn, nameOf, ({ activityId, pool }) => fillSeats(activityId, pool, turn.isOver));
    return null;
  },
});
