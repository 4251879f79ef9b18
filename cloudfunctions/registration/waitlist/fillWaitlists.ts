import type { Clock } from '../../../domain/time/instant';
import type { FillSeats } from '../../_records/seats/ports';
import type { SweepStore } from '../sweep/ports';
import { eachInTime, type SweepStep } from '../sweep/sweep';

type Needs = {
  readonly store: Pick<SweepStore, 'poolsToFill'>;
  readonly fillSeats: FillSeats;
  readonly now: Clock;
};

const mostSeconds = 2;

/** Seats that are free while people wait: a step was cut off, or the time of somebody held back has come. */
export const fillWaitlists = ({ store, fillSeats, now }: Needs): SweepStep => ({
  name: 'lines looked after',
  run: async () => {
    const pools = await store.poolsToFill(now());
    await eachInTime(pools, mostSeconds, now, ({ activityId, pool }) => fillSeats(activityId, pool));
    return null;
  },
});
