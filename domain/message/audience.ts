import type { Activity } from '../activity/activity';
import { statusOfSession } from '../activity/calledOff';
import { sessionOf } from '../activity/sessions';
import type { Notice } from '../notice/notice';
import type { Offer } from '../registration/queue';
import { isReconfirmed, sessionToReconfirm } from '../registration/reconfirmation';
import { isAlive, type Registration, type TermsAgreed } from '../registration/registration';
import { sessionToAgreeTo } from '../registration/termsAgreed';
import { type Announcement, isAboutTerms } from './announcements';
import { isReminderCurrent } from './reminder';

type Recipient = Pick<
  Registration,
  'status' | 'sessionId' | 'signedUpAt' | 'timeline' | 'reconfirmedAt' | 'termsAgreed' | 'checkedIn'
>;

/** People who only wait get changes, but no reminders. */
export function isRecipient(
  { occasion, sessionId }: Pick<Announcement, 'occasion' | 'sessionId'>,
  to: {
    readonly activity: Pick<Activity, 'status' | 'asksReconfirmation' | 'sessions'>;
    readonly registration: Recipient;
    readonly isCheckedIn: boolean;
  },
): boolean {
  const { activity, registration, isCheckedIn } = to;
  if (registration.sessionId !== sessionId) return false;
  const { status } = registration;
  if (occasion === 'thanks') return status === 'confirmed' && isCheckedIn;
  if (occasion === 'reconfirmation') {
    const session = sessionToReconfirm(activity, registration);
    return session !== null && !isReconfirmed(registration, session);
  }
  if (isAboutTerms(occasion)) return sessionToAgreeTo(activity, registration) !== null;
  if (occasion === 'reminder-24h' || occasion === 'reminder-2h') return status === 'confirmed';
  return isAlive(registration);
}

/** Checked again before sending, because people cancel and sessions move in the meantime. */
export function isStillValid(
  message: Pick<Notice, 'kind' | 'occasion' | 'expiresAt'> & { readonly generation: number },
  of: {
    readonly registration: Pick<Registration, 'status' | 'generation' | 'reconfirmedAt' | 'sessionId'> & {
      readonly queue: { readonly offer: Pick<Offer, 'number'> | null } | null;
      readonly termsAgreed?: Pick<TermsAgreed, 'changedAt'>;
    };
    readonly activity: Pick<Activity, 'status' | 'sessions'>;
  },
): boolean {
  const { kind, occasion, generation } = message;
  const { status, queue } = of.registration;
  if (of.registration.generation !== generation || status === 'cancelled') return false;
  const isCalledOff = statusOfSession(of.activity, of.registration.sessionId) === 'cancelled';
  if (kind === 'cancellation') return isCalledOff;
  if (isCalledOff) return false;
  if (kind === 'offer') return occasion === `offer-${queue?.offer?.number}`;
  if (isAboutTerms(occasion)) {
    const { sessionId, termsAgreed } = of.registration;
    return sessionToAgreeTo(of.activity, { status, sessionId, ...(termsAgreed && { termsAgreed }) }) !== null;
  }
  const session = sessionOf(of.activity, of.registration.sessionId);
  if (kind === 'reminder' && (status !== 'confirmed' || session === null || !isReminderCurrent(message, session)))
    return false;
  return occasion !== 'reconfirmation' || session === null || !isReconfirmed(of.registration, session);
}
