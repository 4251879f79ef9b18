import type { MessageKind } from '../../../domain/notice/notice';
import { command as _ } from '../../_platform/cloud';
import { balances } from './collections';
import type { BalanceDocument, MessageDocument } from './documents';

type Taking = Pick<MessageDocument, '_id' | 'memberId' | 'kind' | 'claim'>;

export const balanceIdOf = (memberId: string, kind: MessageKind | MessageDocument['kind']): string =>
  `${memberId}.${kind}`;

/** Messages that were claimed before claims had a name took theirs under their own id. */
const takenFor = ({ _id, claim }: Taking): string => claim ?? _id;

/** More than can be on their way to one person at once: a cut-off one is always among them. */
const takenKept = 50;

/**
 * Takes one accepted message for each, all of them of one claim and no two of one person and kind; returns the ids of
 * the messages for which one was taken.
 */
export async function takeAccepts(claimed: readonly Taking[]): Promise<ReadonlySet<string>> {
  const [first] = claimed;
  if (first === undefined) return new Set();
  const claim = takenFor(first);
  const idOf = ({ memberId, kind }: Taking) => balanceIdOf(memberId, kind);
  const ids = claimed.map(idOf);
  const count = await balances.updateAll(
    { _id: _.in(ids), left: _.gt(0), taken: _.neq(claim) },
    { left: _.inc(-1), taken: _.push({ each: [claim], slice: -takenKept }) },
  );
  if (count === 0) return new Set();
  const taken = count === ids.length ? new Set(ids) : await takenUnder(claim, ids);
  return new Set(claimed.filter((one) => taken.has(idOf(one))).map(({ _id }) => _id));
}

async function takenUnder(claim: string, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await balances.aggregate<Pick<BalanceDocument, '_id'>>((pipeline) =>
    pipeline
      .match({ _id: _.in(ids), taken: claim })
      .limit(ids.length)
      .project({ _id: 1 }),
  );
  return new Set(found.map(({ _id }) => _id));
}

export async function refundAccept(message: Taking): Promise<void> {
  const taken = takenFor(message);
  const _id = balanceIdOf(message.memberId, message.kind);
  await balances.update({ _id, taken }, { left: _.inc(1), taken: _.pull(taken) });
}

const attempts = 5;

/**
 * WeChat says that nothing is left: what we counted is lost, but for what was accepted since there were `accepted`, which
 * WeChat may not have known of when it answered.
 */
export async function clearAccepts(message: Taking, accepted: number): Promise<void> {
  const taken = takenFor(message);
  const _id = balanceIdOf(message.memberId, message.kind);
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const balance = await balances.find(_id);
    if (balance === null || !balance.taken.includes(taken)) return;
    const { left } = balance;
    const kept = Math.min(left, balance.accepted - accepted);
    const change = { left: kept, lost: _.inc(left - kept + 1), taken: _.pull(taken) };
    // Refused when an accept was counted meanwhile: then `kept` is computed anew.
    if (await balances.update({ _id, left, accepted: balance.accepted, taken }, change)) return;
  }
  throw new Error(`the balance ${_id} kept changing`);
}

export async function isAcceptTaken(message: Taking): Promise<boolean> {
  const balance = await balances.find(balanceIdOf(message.memberId, message.kind));
  return balance?.taken.includes(takenFor(message)) ?? false;
}
