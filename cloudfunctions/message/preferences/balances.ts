import { messageKinds } from '../../../domain/notice/notice';
import type { Ledger, TemplateFor } from '../ports';

/** What a member accepted of every kind there is, as the phone shows it. */
export async function balancesOf(store: Pick<Ledger, 'accounts'>, templateFor: TemplateFor, memberId: string) {
  const accounts = await store.accounts(memberId);
  return messageKinds.map((kind) => {
    const { accepted = 0, sent = 0, left = 0 } = accounts.find((account) => account.kind === kind) ?? {};
    return { kind, templateId: templateFor(kind)?.id ?? null, accepted, sent, left };
  });
}
