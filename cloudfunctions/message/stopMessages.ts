import type { OutputOf } from '../../contracts/call';
import type { stopMessages as call } from '../../contracts/message/calls';
import { agreesToMessages, messagesConsent } from '../../domain/message/consent';
import { type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { Ledger } from './ports';

type Needs = {
  readonly ledger: Pick<Ledger, 'member' | 'agree' | 'forgetAddress' | 'dropAccepts'>;
  readonly now: Clock;
};

/** The address goes first: from then on nothing can be sent, whatever is cut off. */
export const stopMessages =
  ({ ledger, now }: Needs) =>
  async (memberId: string): Promise<Result<OutputOf<typeof call>, never>> => {
    const at = now();
    await ledger.forgetAddress(memberId);
    await ledger.dropAccepts(memberId);
    const member = await ledger.member(memberId);
    if (member !== null && agreesToMessages(member.consents))
      await ledger.agree(memberId, messagesConsent('withdrawn', at));
    return succeed({ stoppedAt: at });
  };
