import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { cancelRegistration as call } from '../../../contracts/registration/tickets';
import { cancelled } from '../../../domain/registration/cancellation';
import { changed } from '../../../domain/registration/change';
import { poolOfRegistration } from '../../../domain/registration/hold';
import { isAlive } from '../../../domain/registration/registration';
import { sessionAttended } from '../../../domain/registration/ticket';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { FillSeats, FreeSeats, SeatBook as Seats } from '../../_records/seats/ports';
import { untilWritten } from '../untilWritten';
import { finishCancelling } from './finishCancelling';
import type { OwnSnapshot, OwnStore } from './ports';

type Needs = {
  readonly store: OwnStore;
  readonly seats: Pick<Seats, 'moveHold' | 'eraseContact'>;
  readonly freeSeats: FreeSeats;
  readonly fillSeats: FillSeats;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** Marked first, released second: a cut-off between them is finished by cancelling again, or by the sweeper. */
export const cancelRegistration = ({ store, seats, freeSeats, fillSeats, now }: Needs) =>
  untilWritten({
    find: (memberId: string, { registrationId }: Input) => store.read(memberId, registrationId),

    step: async (snapshot: OwnSnapshot): Promise<Outcome | 'overtaken'> => {
      const { registration, activity, pools } = snapshot;
      const pool = poolOfRegistration(registration);
      const at = now();
      if (!isAlive(registration)) {
        await finishCancelling(seats, snapshot, at);
        if (pools[pool]?.hasQueue) await fillSeats(activity.id, pool);
        return succeed({ status: registration.status });
      }
      const change = cancelled(registration, { at, session: sessionAttended(activity, registration) });
      if (!change.ok) return change;
      if (!(await freeSeats(snapshot, change.value, at))) return 'overtaken';
      if (pools[pool]?.hasQueue) await fillSeats(activity.id, pool);
      return succeed({ status: changed(registration, change.value).status });
    },
  });
