import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { leaveWaitlist as call } from '../../../contracts/registration/waitlist';
import { leftWaitlist } from '../../../domain/registration/cancellation';
import { poolOfRegistration } from '../../../domain/registration/hold';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { FillSeats, FreeSeats } from '../../_records/seats/ports';
import type { OwnSnapshot, OwnStore } from '../tickets/ports';

type Needs = {
  readonly store: OwnStore;
  readonly freeSeats: FreeSeats;
  readonly fillSeats: FillSeats;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

/** Seats that were on offer meanwhile go to the next. */
export const leaveWaitlist = ({ store, freeSeats, fillSeats, now }: Needs) => ({
  find: (memberId: string, { registrationId }: Input) => store.read(memberId, registrationId),

  run: async (memberId: string, { registrationId }: Input, seen: OwnSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const snapshot = attempt === 1 ? seen : await store.read(memberId, registrationId);
      if (snapshot === null) return fail('unknown-registration');
      const { registration, activity, pools } = snapshot;
      const { status, seats } = registration;
      const at = now();
      const change = leftWaitlist(registration, at);
      if (change === null) return succeed({ status, seats });
      if (!(await freeSeats(snapshot, change, at))) continue;
      const pool = poolOfRegistration(registration);
      if (pools[pool]?.hasQueue) await fillSeats(activity.id, pool);
      return succeed({ status, seats });
    }
    throw new Error(`${registrationId} kept changing while it was leaving the line`);
  },
});
