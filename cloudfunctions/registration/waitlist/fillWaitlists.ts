import type { Clock } from '../../../domain/time/instant';
import { eachInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep } from '../../_platform/timers/timer';
import type { FillSeats } from '../../_records/seats/ports';
import type { SweepStore } from '../sweep/ports';

type Needs = {
  readonly store: Pick<SweepStore, 'poolsToFill'>;
  readonly fillSeats: FillSeats;
  readonly now: Clock;
};

export const fillWaitlists = ({ store, fillSeats, now }: Needs): TimerStep => ({
  name: 'waitlists-filled',
  everyMinutes: 1,
  mostMilliseconds: 2000,
  run: async (isOver) => {
    const pools = await store.poolsToFill(now());
    await eachInTime(pools, isOver, ({ activityId, pool }) => fillSeats(activityId, pool));
    return null;
  },
});
