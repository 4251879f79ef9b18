import { poolOfRegistration } from '../../../domain/registration/hold';
import { lapsed } from '../../../domain/registration/offers';
import type { Clock } from '../../../domain/time/instant';
import { eachInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep } from '../../_platform/timers/timer';
import type { FillSeats, FreeSeats, HeldRegistration } from '../../_records/seats/ports';
import type { FreePool, SweepStore } from '../sweep/ports';

type Needs = {
  readonly store: Pick<SweepStore, 'overdueOffers'>;
  readonly freeSeats: FreeSeats;
  readonly fillSeats: FillSeats;
  readonly now: Clock;
};

const atOnce = 5;

/** Offers that nobody answered go to the next: many run out together, so first they all end, then each waitlist is served. */
export const lapseOffers = ({ store, freeSeats, fillSeats, now }: Needs): TimerStep => ({
  name: 'offers-lapsed',
  everyMinutes: 1,
  mostMilliseconds: 4000,
  run: async (isOver) => {
    const overdue = await store.overdueOffers(now());
    const freed = new Map<string, FreePool>();
    const lapse = async (held: HeldRegistration) => {
      const { registration } = held;
      const { activityId } = registration;
      const pool = poolOfRegistration(registration);
      const at = now();
      // Answered meanwhile is as well.
      if (await freeSeats(held, lapsed(registration, at), at)) freed.set(`${activityId} ${pool}`, { activityId, pool });
    };
    const done = await eachInTime(overdue, isOver, lapse, atOnce);
    // Waitlists that there is no time for are found by the step that looks after all of them.
    await eachInTime([...freed.values()], isOver, ({ activityId, pool }) => fillSeats(activityId, pool));
    return done === 0 ? null : `${done} of ${overdue.length}`;
  },
});
