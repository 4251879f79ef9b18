import { poolOfRegistration } from '../../domain/registration/hold';
import { lapsed } from '../../domain/registration/offers';
import type { Clock, EndPromise, FillSeats, SweepStore } from './ports';
import { eachInTime, type SweepStep } from './sweep';

type Needs = {
  readonly store: Pick<SweepStore, 'overdueOffers'>;
  readonly endPromise: EndPromise;
  readonly fillSeats: FillSeats;
  readonly now: Clock;
};

const mostSeconds = 2;

/** An offer that nobody answered goes to the next. */
export const lapseOffers = ({ store, endPromise, fillSeats, now }: Needs): SweepStep => ({
  name: 'offers let run out',
  run: async () => {
    const overdue = await store.overdueOffers(now());
    const done = await eachInTime(overdue, mostSeconds, now, async (held) => {
      const { registration } = held;
      const at = now();
      // Answered meanwhile is as well.
      if (await endPromise(held, lapsed(registration, at), at))
        await fillSeats(registration.activityId, poolOfRegistration(registration));
    });
    return done === 0 ? null : `${done} of ${overdue.length}`;
  },
});
