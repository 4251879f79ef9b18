import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { noteAnswers as call } from '../../contracts/message/calls';
import { addressEraseAfter, agreesToMessages, messagesConsent } from '../../domain/message/consent';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import { balancesOf } from './balances';
import type { Ledger, TemplateFor } from './ports';

type Needs = {
  readonly ledger: Pick<Ledger, 'member' | 'agree' | 'keepAddress' | 'accept' | 'accounts'>;
  readonly templateFor: TemplateFor;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The consent first, then the address, then what was accepted: each may be repeated after a cut-off. */
export const noteAnswers =
  ({ ledger, templateFor, now }: Needs) =>
  async (memberId: string, { requestId, accepted }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const member = await ledger.member(memberId);
    if (member === null) return fail('profile-missing');
    if (accepted.length > 0) {
      const at = now();
      if (!agreesToMessages(member.consents)) await ledger.agree(memberId, messagesConsent('given', at));
      await ledger.keepAddress(memberId, addressEraseAfter(at));
      await Promise.all([...new Set(accepted)].map((kind) => ledger.accept(memberId, kind, requestId)));
    }
    return succeed({ balances: await balancesOf(ledger, templateFor, memberId) });
  };
