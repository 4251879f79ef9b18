import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { agreeToTerms as call } from '../../../contracts/registration/tickets';
import { sessionOf } from '../../../domain/activity/sessions';
import { haveTermsChangedSince } from '../../../domain/activity/terms';
import { agreedToTerms, isOnUnseenTerms, sessionToAgreeTo } from '../../../domain/registration/termsAgreed';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { SeatBook as Seats } from '../../_records/seats/ports';
import type { OwnSnapshot, OwnStore } from '../tickets/ports';
import { untilWritten } from '../untilWritten';

type Needs = { readonly store: OwnStore; readonly seats: Pick<Seats, 'change'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const agreeToTerms = ({ store, seats, now }: Needs) =>
  untilWritten({
    find: (memberId: string, { registrationId }: Input) => store.read(memberId, registrationId),

    step: async (
      { registration, activity }: OwnSnapshot,
      { seenTermsChangedAt }: Input,
    ): Promise<Outcome | 'overtaken'> => {
      const at = now();
      const session = sessionOf(activity, registration.sessionId);
      if (session !== null && haveTermsChangedSince(session, seenTermsChangedAt)) return fail('terms-changed');
      const { termsAgreed } = registration;
      // Said before.
      if (session !== null && termsAgreed && termsAgreed.changedAt !== null && !isOnUnseenTerms(registration, session))
        return succeed({ agreedAt: termsAgreed.at });
      const asked = sessionToAgreeTo(activity, registration);
      if (asked === null || at >= asked.endAt) return fail('nothing-to-agree-to');
      if (await seats.change(registration, agreedToTerms(asked, at))) return succeed({ agreedAt: at });
      return 'overtaken';
    },
  });
