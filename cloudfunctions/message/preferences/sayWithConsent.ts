import type { Consent } from '../../../domain/member/member';
import { surplusConsents } from '../../../domain/member/surplusConsents';
import type { Messaging } from '../../../domain/message/messaging';
import type { Ledger, Said } from '../ports';

/** What is said now; with a consent the earlier ones go, but for the first and the latest. */
export async function sayWithConsent(
  ledger: Pick<Ledger, 'say' | 'leaveOut'>,
  memberId: string,
  seen: Said,
  now: Messaging,
  consent: Consent | null,
): Promise<boolean> {
  const surplus = consent === null ? [] : surplusConsents(seen.consents, 'messages');
  if (surplus.length > 0) await ledger.leaveOut(memberId, seen, surplus);
  return ledger.say(memberId, seen.messaging, now, consent);
}
