import type { OutputOf } from '../../../contracts/call';
import type { stopMessages as call } from '../../../contracts/message/calls';
import { agreesToMessages, messagesConsent } from '../../../domain/message/consent';
import { withMessagesStopped } from '../../../domain/message/messaging';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { Ledger } from '../ports';
import { savePreferences } from './savePreferences';

type Needs = {
  readonly ledger: Pick<Ledger, 'member' | 'save' | 'dropConsents' | 'forgetAddress' | 'dropAccepts'>;
  readonly now: Clock;
};

const attempts = 5;

/**
 * The address goes first: from then on nothing can be sent, whatever is cut off. It goes once more after the withdrawal,
 * since answers that were under way may have brought it back until then.
 */
export const stopMessages =
  ({ ledger, now }: Needs) =>
  async (memberId: string): Promise<Result<OutputOf<typeof call>, never>> => {
    const at = now();
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const member = await ledger.member(memberId);
      // Who never said anything has nothing to stop.
      if (member === null || member.messaging.acts === 0) return succeed({ stoppedAt: at });
      const after = withMessagesStopped(member.messaging);
      await ledger.forgetAddress(memberId, after.stops);
      const consent = agreesToMessages(member.consents) ? messagesConsent('withdrawn', at) : null;
      if (!(await savePreferences(ledger, memberId, member, after, consent))) continue;
      await ledger.forgetAddress(memberId, after.stops);
      await ledger.dropAccepts(memberId, after.stops);
      return succeed({ stoppedAt: at });
    }
    throw new Error(`what ${memberId} says about messages kept changing`);
  };
