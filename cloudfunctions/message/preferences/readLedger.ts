import type { OutputOf } from '../../../contracts/call';
import type { readLedger as call } from '../../../contracts/message/calls';
import { type Result, succeed } from '../../../domain/result';
import type { Ledger, TemplateFor } from '../ports';
import { balancesOf } from './balances';

type Needs = { readonly ledger: Pick<Ledger, 'accounts' | 'messages'>; readonly templateFor: TemplateFor };

export const readLedger =
  ({ ledger, templateFor }: Needs) =>
  async (memberId: string): Promise<Result<OutputOf<typeof call>, never>> => {
    const [balances, messages] = await Promise.all([
      balancesOf(ledger, templateFor, memberId),
      ledger.messages(memberId),
    ]);
    return succeed({
      balances,
      // What leaves is named by the contract.
      messages: messages.map((message) => ({ ...message, at: message.sentAt ?? message.dueAt })),
    });
  };
