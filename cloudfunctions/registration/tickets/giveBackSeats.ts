import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { giveBackSeats as call } from '../../../contracts/registration/tickets';
import { seatsGivenBack } from '../../../domain/registration/cancellation';
import { poolOfRegistration } from '../../../domain/registration/hold';
import { sessionAttended } from '../../../domain/registration/ticket';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { FillSeats, FreeSeats } from '../../_records/seats/ports';
import type { OwnSnapshot, OwnStore } from './ports';

type Needs = {
  readonly store: OwnStore;
  readonly freeSeats: FreeSeats;
  readonly fillSeats: FillSeats;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

/** As cancelling does it: marked first, released second. */
export const giveBackSeats = ({ store, freeSeats, fillSeats, now }: Needs) => ({
  find: (memberId: string, { registrationId }: Input) => store.read(memberId, registrationId),

  run: async (memberId: string, { registrationId, keeps }: Input, seen: OwnSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const snapshot = attempt === 1 ? seen : await store.read(memberId, registrationId);
      if (snapshot === null) return fail('unknown-registration');
      const { registration, activity, pools } = snapshot;
      const pool = poolOfRegistration(registration);
      const at = now();
      const change = seatsGivenBack(registration, { keeps, at, session: sessionAttended(activity, registration) });
      if (!change.ok) return change;
      if (change.value !== null && !(await freeSeats(snapshot, change.value, at))) continue;
      if (pools[pool]?.hasQueue) await fillSeats(activity.id, pool);
      return succeed({ seats: keeps });
    }
    throw new Error(`${registrationId} kept changing while seats of it were given back`);
  },
});
