import type { Activity } from '../activity/activity';
import { statusOfSession } from '../activity/calledOff';
import { type Session as HeldSession, sessionOf } from '../activity/sessions';
import { haveTermsChangedSince } from '../activity/terms';
import type { Instant } from '../time/instant';
import type { Change } from './change';
import { isAlive, type Registration, type TermsAgreed } from './registration';
import { entryOf } from './timeline';

type Session = Pick<HeldSession, 'termsChangedAt'>;

/** What is stored in a registration when somebody agrees to the present terms of a session. */
export const agreementToTerms = ({ termsChangedAt }: Session, at: Instant): TermsAgreed => ({
  changedAt: termsChangedAt ?? null,
  at,
});

type Holder = { readonly termsAgreed?: Pick<TermsAgreed, 'changedAt'> };

/** Whether the terms are others than those that this person said yes to. */
export const isOnUnseenTerms = ({ termsAgreed }: Holder, session: Session): boolean =>
  haveTermsChangedSince(session, termsAgreed?.changedAt ?? null);

/** Null for a person who has nothing to say yes to: they did, have come, or do not come. */
export function sessionToAgreeTo(
  activity: Pick<Activity, 'status' | 'sessions'>,
  registration: Holder & Pick<Registration, 'status' | 'sessionId' | 'checkedIn'>,
): HeldSession | null {
  if (!isAlive(registration) || registration.checkedIn) return null;
  if (statusOfSession(activity, registration.sessionId) !== 'published') return null;
  const session = sessionOf(activity, registration.sessionId);
  return session !== null && isOnUnseenTerms(registration, session) ? session : null;
}

export const agreedToTerms = (session: Session, at: Instant): Change => ({
  fields: { termsAgreed: agreementToTerms(session, at) },
  entry: entryOf({ step: 'terms-agreed', at, by: 'member' }),
  notices: [],
});
