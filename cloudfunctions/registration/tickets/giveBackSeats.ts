import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { giveBackSeats as call } from '../../../contracts/registration/tickets';
import { seatsGivenBack } from '../../../domain/registration/cancellation';
import { poolOfRegistration } from '../../../domain/registration/hold';
import { sessionAttended } from '../../../domain/registration/ticket';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { FillSeats, FreeSeats } from '../../_records/seats/ports';
import { untilWritten } from '../untilWritten';
import type { OwnSnapshot, OwnStore } from './ports';

type Needs = {
  readonly store: OwnStore;
  readonly freeSeats: FreeSeats;
  readonly fillSeats: FillSeats;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** As cancelling does it: marked first, released second. */
export const giveBackSeats = ({ store, freeSeats, fillSeats, now }: Needs) =>
  untilWritten({
    find: (memberId: string, { registrationId }: Input) => store.read(memberId, registrationId),

    step: async (snapshot: OwnSnapshot, { keeps }: Input): Promise<Outcome | 'overtaken'> => {
      const { registration, activity, pools } = snapshot;
      const pool = poolOfRegistration(registration);
      const at = now();
      const change = seatsGivenBack(registration, { keeps, at, session: sessionAttended(activity, registration) });
      if (!change.ok) return change;
      if (change.value !== null && !(await freeSeats(snapshot, change.value, at))) return 'overtaken';
      if (pools[pool]?.hasQueue) await fillSeats(activity.id, pool);
      return succeed({ seats: keeps });
    },
  });
