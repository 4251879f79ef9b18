import type { MessageKind } from '../../../domain/notice/notice';
import { command as _ } from '../../_platform/cloud';
import { balances } from './collections';
import type { MessageDocument } from './documents';

type Taking = Pick<MessageDocument, '_id' | 'memberId' | 'kind'>;

export const balanceIdOf = (memberId: string, kind: MessageKind): string => `${memberId}.${kind}`;

/** More than can be on their way to one person at once: a cut-off one is always among them. */
const takenKept = 50;

export const takeAccept = ({ _id: id, memberId, kind }: Taking): Promise<boolean> =>
  balances.update(
    { _id: balanceIdOf(memberId, kind), left: _.gt(0), taken: _.neq(id) },
    { left: _.inc(-1), taken: _.push({ each: [id], slice: -takenKept }) },
  );

export async function giveAcceptBack({ _id: id, memberId, kind }: Taking): Promise<void> {
  await balances.update({ _id: balanceIdOf(memberId, kind), taken: id }, { left: _.inc(1), taken: _.pull(id) });
}

const attempts = 5;

/**
 * WeChat says that nothing is left: what we counted is lost, but for what was accepted since there were `accepted`, which
 * WeChat may not have known of when it answered.
 */
export async function loseAccepts({ _id: id, memberId, kind }: Taking, accepted: number): Promise<void> {
  const _id = balanceIdOf(memberId, kind);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const balance = await balances.find(_id);
    if (balance === null || !balance.taken.includes(id)) return;
    const { left } = balance;
    const kept = Math.min(left, balance.accepted - accepted);
    const change = { left: kept, lost: _.inc(left - kept + 1), taken: _.pull(id) };
    // Refused when an accept was counted meanwhile: then `kept` is computed anew.
    if (await balances.update({ _id, left, accepted: balance.accepted, taken: id }, change)) return;
  }
  throw new Error(`the balance ${_id} kept changing`);
}

export async function isAcceptTaken({ _id: id, memberId, kind }: Taking): Promise<boolean> {
  const balance = await balances.find(balanceIdOf(memberId, kind));
  return balance?.taken.includes(id) ?? false;
}
