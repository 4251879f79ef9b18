import { type Consent, currentPolicyVersion } from '../member/member';
import { addMinutes, type Instant } from '../time/instant';

export const messagesConsent = (act: Consent['act'], now: Instant): Consent => ({
  act,
  policyVersion: currentPolicyVersion,
  purposes: ['messages'],
  at: now,
});

/** The latest answer given to the current policy. */
export function agreesToMessages(consents: readonly Consent[]): boolean {
  const last = [...consents].reverse().find(({ purposes }) => purposes.includes('messages'));
  return last?.act === 'given' && last.policyVersion === currentPolicyVersion;
}

const dayMinutes = 24 * 60;
export const addressKeptDays = 365;

/** Renewed by every accepted message; the address is erased after a year without one. */
export const addressEraseAfter = (now: Instant): Instant => addMinutes(now, addressKeptDays * dayMinutes);
