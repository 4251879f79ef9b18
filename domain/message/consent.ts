import { type Consent, currentPolicyVersion } from '../member/member';
import { addMinutes, type Instant } from '../time/instant';

export const messagesConsent = (act: Consent['act'], now: Instant): Consent => ({
  act,
  policyVersion: currentPolicyVersion,
  purposes: ['messages'],
  at: now,
});

/** Whether the last word on messages, to the policy that is shown now, was yes. */
export function agreesToMessages(consents: readonly Consent[]): boolean {
  const last = [...consents].reverse().find(({ purposes }) => purposes.includes('messages'));
  return last?.act === 'given' && last.policyVersion === currentPolicyVersion;
}

const dayMinutes = 24 * 60;
export const addressKeptDays = 365;

/** Each accepted message renews it: who accepts none for a year is forgotten. */
export const addressEraseAfter = (now: Instant): Instant => addMinutes(now, addressKeptDays * dayMinutes);
