import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { leaveWaitlist as call } from '../../../contracts/registration/waitlist';
import { leftWaitlist } from '../../../domain/registration/cancellation';
import { poolOfRegistration } from '../../../domain/registration/hold';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { FillSeats, FreeSeats } from '../../_records/seats/ports';
import type { OwnSnapshot, OwnStore } from '../tickets/ports';
import { untilWritten } from '../untilWritten';

type Needs = {
  readonly store: OwnStore;
  readonly freeSeats: FreeSeats;
  readonly fillSeats: FillSeats;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** Seats that were on offer meanwhile go to the next. */
export const leaveWaitlist = ({ store, freeSeats, fillSeats, now }: Needs) =>
  untilWritten({
    find: (memberId: string, { registrationId }: Input) => store.read(memberId, registrationId),

    step: async (snapshot: OwnSnapshot): Promise<Outcome | 'overtaken'> => {
      const { registration, activity, pools } = snapshot;
      const { status, seats } = registration;
      const at = now();
      const change = leftWaitlist(registration, at);
      if (change === null) return succeed({ status, seats });
      if (!(await freeSeats(snapshot, change, at))) return 'overtaken';
      const pool = poolOfRegistration(registration);
      if (pools[pool]?.hasQueue) await fillSeats(activity.id, pool);
      return succeed({ status, seats });
    },
  });
