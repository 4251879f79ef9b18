import { poolOfRegistration } from '../../../domain/registration/hold';
import { lapsed } from '../../../domain/registration/offers';
import type { Clock } from '../../../domain/time/instant';
import { eachInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep } from '../../_platform/timers/timer';
import type { FillSeatsInTime, FreeInTime } from '../../_records/seats/ports';
import type { FreePool, SweepStore } from '../sweep/ports';

type Needs = {
  readonly store: Pick<SweepStore, 'overdueOffers'>;
  readonly freeSeats: FreeInTime;
  readonly fillSeats: FillSeatsInTime;
  readonly now: Clock;
};

/** Offers that nobody answered go to the next: many run out together, so first they all end, then each waitlist is served. */
export const lapseOffers = ({ store, freeSeats, fillSeats, now }: Needs): TimerStep => ({
  name: 'offers-lapsed',
  everyMinutes: 1,
  maxMilliseconds: 4000,
  run: async (turn) => {
    const overdue = await store.overdueOffers(now());
    // Answered meanwhile is as well.
    const lapsedNow = await freeSeats(overdue, lapsed, turn);
    const freed = new Map<string, FreePool>();
    for (const { registration } of lapsedNow) {
      const { activityId } = registration;
      const pool = poolOfRegistration(registration);
      freed.set(`${activityId} ${pool}`, { activityId, pool });
    }
    // Waitlists that there is no time for are found by the step that looks after all of them.
    const nameOf = ({ activityId, pool }: FreePool) => `${pool} of ${activityId}`;
    const fill = ({ activityId, pool }: FreePool) => fillSeats(activityId, pool, turn.isOver);
    await eachInTime([...freed.values()], turn, nameOf, fill);
    return overdue.length === 0 ? null : `${lapsedNow.length} of ${overdue.length}`;
  },
});
