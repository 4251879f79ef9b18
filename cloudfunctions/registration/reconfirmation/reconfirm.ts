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
import { untilWritten } from '../untilWritten';

type Needs = { readonly store: OwnStore; readonly seats: Pick<Seats, 'change'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** Said after the deadline it still counts, as long as the seat is still theirs. */
export const reconfirm = ({ store, seats, now }: Needs) =>
  untilWritten({
    find: (memberId: string, { registrationId }: Input) => store.read(memberId, registrationId),

    step: async ({ registration, activity }: OwnSnapshot, { seenMovedAt }: Input): Promise<Outcome | 'overtaken'> => {
      const at = now();
      const session = sessionToReconfirm(activity, registration);
      if (session === null || at < reconfirmationAskedAt(session)) return fail('nothing-to-reconfirm');
      if (hasMovedSince(session, seenMovedAt)) return fail('session-moved');
      const { reconfirmedAt } = registration;
      if (reconfirmedAt !== null && isReconfirmed(registration, session)) return succeed({ reconfirmedAt });
      if (at >= session.startAt) return fail('nothing-to-reconfirm');
      if (await seats.change(registration, reconfirmed(at))) return succeed({ reconfirmedAt: at });
      return 'overtaken';
    },
  });
