import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { reconfirm as call } from '../../../contracts/registration/tickets';
import { hasMovedSince } from '../../../domain/activity/moves';
import {
  isReconfirmed,
  reconfirmationAskedAt,
  reconfirmed,
  sessionToReconfirm,
} from '../../../domain/registration/reconfirmation';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { SeatBook as Seats } from '../../_records/seats/ports';
import type { OwnSnapshot, OwnStore } from '../tickets/ports';

type Needs = { readonly store: OwnStore; readonly seats: Pick<Seats, 'change'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

/** Said after the deadline it still counts, as long as the seat is still theirs. */
export const reconfirm = ({ store, seats, now }: Needs) => ({
  find: (memberId: string, { registrationId }: Input) => store.read(memberId, registrationId),

  run: async (memberId: string, { registrationId, seenMovedAt }: Input, seen: OwnSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const snapshot = attempt === 1 ? seen : await store.read(memberId, registrationId);
      if (snapshot === null) return fail('unknown-registration');
      const { registration, activity } = snapshot;
      const at = now();
      const session = sessionToReconfirm(activity, registration);
      if (session === null || at < reconfirmationAskedAt(session)) return fail('nothing-to-reconfirm');
      if (hasMovedSince(session, seenMovedAt)) return fail('session-moved');
      const { reconfirmedAt } = registration;
      if (reconfirmedAt !== null && isReconfirmed(registration, session)) return succeed({ reconfirmedAt });
      if (at >= session.startAt) return fail('nothing-to-reconfirm');
      if (await seats.change(registration, reconfirmed(at))) return succeed({ reconfirmedAt: at });
    }
    throw new Error(`${registrationId} kept changing while it was being confirmed again`);
  },
});
