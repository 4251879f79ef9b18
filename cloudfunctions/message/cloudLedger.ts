import type { MessageKind } from '../../domain/notice/notice';
import { command as _, callerOpenid } from '../_platform/cloud';
import { join } from '../_platform/joins';
import { fromDocument } from '../_platform/stored';
import { members } from '../_records/members/collections';
import { sealedOpenid } from '../_records/outbox/cloudAddress';
import { balanceIdOf } from '../_records/outbox/cloudBalance';
import { addresses, balances, messages } from '../_records/outbox/collections';
import type { MessageDocument } from '../_records/outbox/documents';
import type { Ledger } from './ports';

const mostMessages = 50;
const mostBalances = 20;
const requestsKept = 20;
const attempts = 5;

export const cloudLedger: Ledger = {
  member: (memberId) => members.find(memberId),

  agree: async (memberId, consent) => {
    await members.update({ _id: memberId }, { consents: _.push([consent]), updatedAt: consent.at });
  },

  keepAddress: async (memberId, eraseAfter) => {
    const openid = callerOpenid();
    if (openid !== undefined)
      await addresses.put({ _id: memberId, sealed: sealedOpenid(openid, memberId), eraseAfter });
  },

  forgetAddress: async (memberId) => {
    await addresses.remove({ _id: memberId });
  },

  accept: async (memberId, kind, requestId) => {
    const _id = balanceIdOf(memberId, kind);
    const requestIds = [requestId];
    const first = { _id, memberId, kind, accepted: 1, left: 1, lost: 0, taken: [], requestIds };
    const counted = () =>
      balances.update(
        { _id, requestIds: _.neq(requestId) },
        { accepted: _.inc(1), left: _.inc(1), requestIds: _.push({ each: requestIds, slice: -requestsKept }) },
      );
    // Not counted: there is none yet, or this request was counted before.
    if (!(await counted()) && !(await balances.add(first))) await counted();
  },

  dropAccepts: async (memberId) => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const open = (await balancesOf(memberId)).filter(({ left }) => left > 0);
      if (open.length === 0) return;
      await Promise.all(open.map(({ _id, left }) => balances.update({ _id, left }, { left: 0, lost: _.inc(left) })));
    }
    throw new Error(`the balances of ${memberId} kept changing`);
  },

  accounts: async (memberId) => {
    const [kept, sent] = await Promise.all([
      balancesOf(memberId),
      messages.aggregate<{ readonly _id: MessageKind; readonly sent: number }>((pipeline) =>
        pipeline
          .match({ memberId, state: 'sent' })
          .group({ _id: '$kind', sent: _.aggregate.sum(1) })
          .limit(mostBalances),
      ),
    ]);
    return kept.map(({ kind, accepted, left }) => ({
      kind,
      accepted,
      left,
      sent: sent.find(({ _id }) => _id === kind)?.sent ?? 0,
    }));
  },

  messages: async (memberId) => {
    const rows = await messages.aggregate<{
      readonly message: MessageDocument;
      readonly activity: { readonly title: string };
    }>((pipeline) =>
      pipeline
        .match({ memberId })
        .sort({ dueAt: -1, _id: -1 })
        .limit(mostMessages)
        .project({ message: '$$ROOT' })
        .lookup(join('activities', 'message.activityId', '_id', 'activity'))
        .unwind('$activity')
        .project({ message: 1, 'activity.title': 1 }),
    );
    return rows.map(({ message, activity }) => ({ ...fromDocument(message), title: activity.title }));
  },
};

const balancesOf = (memberId: string) =>
  balances.aggregate<NonNullable<Awaited<ReturnType<typeof balances.find>>>>((pipeline) =>
    pipeline.match({ memberId }).limit(mostBalances),
  );
