import { notDecided } from '../../../domain/admission/admitting';
import type { Clock } from '../../../domain/time/instant';
import type { FreeSeats } from '../../_records/seats/ports';
import type { ApplicationStore } from './ports';
import type { SweepStep } from './sweep';
import { eachInTime } from './sweep';

type Needs = { readonly store: ApplicationStore; readonly freeSeats: FreeSeats; readonly now: Clock };

const mostSeconds = 1;

/** Whoever applied, and nobody drew or reviewed before their session began, waits for nothing any more. */
export const endApplications = ({ store, freeSeats, now }: Needs): SweepStep => ({
  name: 'applications ended',
  run: async () => {
    const undecided = await store.undecided(now());
    const ended = await eachInTime(undecided, mostSeconds, now, async (held) => {
      const at = now();
      // Withdrawn in this very moment: what they said stands.
      await freeSeats(held, notDecided(at), at);
    });
    return ended === 0 ? null : `${ended} of ${undecided.length}`;
  },
});
