import { notDecided } from '../../../domain/admission/admitting';
import type { Clock } from '../../../domain/time/instant';
import { eachInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep } from '../../_platform/timers/timer';
import type { FreeSeats } from '../../_records/seats/ports';
import type { ApplicationStore } from './ports';

type Needs = { readonly store: ApplicationStore; readonly freeSeats: FreeSeats; readonly now: Clock };

/** Whoever applied, and nobody drew or reviewed before their session began, waits for nothing any more. */
export const endApplications = ({ store, freeSeats, now }: Needs): TimerStep => ({
  name: 'applications-ended',
  everyMinutes: 1,
  mostMilliseconds: 1000,
  run: async (isOver) => {
    const undecided = await store.undecided(now());
    const ended = await eachInTime(undecided, isOver, async (held) => {
      const at = now();
      // Withdrawn in this very moment: what they said stands.
      await freeSeats(held, notDecided(at), at);
    });
    return ended === 0 ? null : `${ended} of ${undecided.length}`;
  },
});
