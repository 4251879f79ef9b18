import { notDecided } from '../../../domain/admission/admitting';
import type { Clock } from '../../../domain/time/instant';
import type { TimerStep } from '../../_platform/timers/timer';
import type { FreeInTime } from '../../_records/seats/ports';
import type { ApplicationStore } from './ports';

type Needs = { readonly store: ApplicationStore; readonly freeSeats: FreeInTime; readonly now: Clock };

/** Ends applications that were neither drawn nor reviewed before their session began. */
export const endApplications = ({ store, freeSeats, now }: Needs): TimerStep => ({
  name: 'applications-ended',
  everyMinutes: 1,
  maxMilliseconds: 1000,
  run: async (turn) => {
    const undecided = await store.undecided(now());
    // Withdrawn in this very moment: what they said stands.
    const ended = await freeSeats(undecided, (_registration, at) => notDecided(at), turn);
    return undecided.length === 0 ? null : `${ended.length} of ${undecided.length}`;
  },
});
