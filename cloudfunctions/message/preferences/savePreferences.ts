import type { Consent } from '../../../domain/member/member';
import { surplusConsents } from '../../../domain/member/surplusConsents';
import type { Messaging } from '../../../domain/message/messaging';
import type { Ledger, MessagePreferences } from '../ports';

/** Saves the preferences; with a new consent the earlier ones are dropped, but for the first and the latest. */
export async function savePreferences(
  ledger: Pick<Ledger, 'save' | 'dropConsents'>,
  memberId: string,
  seen: MessagePreferences,
  now: Messaging,
  consent: Consent | null,
): Promise<boolean> {
  const surplus = consent === null ? [] : surplusConsents(seen.consents, 'messages');
  if (surplus.length > 0) await ledger.dropConsents(memberId, seen, surplus);
  return ledger.save(memberId, seen.messaging, now, consent);
}
