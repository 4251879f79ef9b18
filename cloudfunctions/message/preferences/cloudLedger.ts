import { noPreferences, promptsRemembered } from '../../../domain/message/messaging';
import type { MessageKind } from '../../../domain/notice/notice';
import { addMinutes, type Instant } from '../../../domain/time/instant';
import { command as _, callerOpenid } from '../../_platform/cloud';
import { members } from '../../_records/members/collections';
import { sealedOpenid } from '../../_records/outbox/cloudAddress';
import { balanceIdOf } from '../../_records/outbox/cloudBalance';
import { addresses, balances, messages } from '../../_records/outbox/collections';
import type { Ledger } from '../ports';
import { ownMessages } from './cloudOwnMessages';

const maxBalances = 20;
/** An address that was opened and not kept within this time is erased. */
const openMinutes = 10;
const attempts = 5;

export const cloudLedger: Ledger = {
  member: async (memberId) => {
    const member = await members.find(memberId);
    if (member === null) return null;
    const { consents, messaging = noPreferences, messageConsentsLeftOut } = member;
    return { consents, messaging, messageConsentsLeftOut };
  },

  dropConsents: async (memberId, { messageConsentsLeftOut: before }, surplus) => {
    await members.update(
      { _id: memberId, messageConsentsLeftOut: before ?? _.exists(false) },
      {
        consents: _.pull({ purposes: 'messages', at: _.in(surplus.map(({ at }) => at)) }),
        messageConsentsLeftOut: (before ?? 0) + surplus.length,
      },
    );
  },

  save: (memberId, { acts }, messaging, consent) => {
    const seen = acts === noPreferences.acts ? { messaging: _.exists(false) } : { 'messaging.acts': acts };
    const agreed = consent && { consents: _.push([consent]), updatedAt: consent.at };
    return members.update({ _id: memberId, ...seen }, { messaging: _.set(messaging), ...agreed });
  },

  open: async (memberId, kinds, stops, now) => {
    await openAddress(memberId, stops, now);
    // Balances written before stops were counted have no `stops` yet.
    await balances.update({ memberId, stops: _.exists(false) }, { stops: 0 });
    await closeBalances(memberId, stops);
    const empty = { accepted: 0, left: 0, lost: 0, taken: [], requestIds: [] };
    await Promise.all(
      kinds.map((kind) => balances.add({ _id: balanceIdOf(memberId, kind), memberId, kind, stops, ...empty })),
    );
  },

  keepAddress: async (memberId, stops, eraseAfter) => {
    const openid = callerOpenid();
    if (openid === undefined) return true;
    return addresses.update({ _id: memberId, stops }, { sealed: sealedOpenid(openid, memberId), eraseAfter });
  },

  forgetAddress: async (memberId, stops) => {
    await addresses.remove({ _id: memberId, stops: _.not(_.gte(stops)) });
  },

  accept: (memberId, kind, { requestId, stops }) =>
    balances.update(
      { _id: balanceIdOf(memberId, kind), stops, requestIds: _.neq(requestId) },
      {
        accepted: _.inc(1),
        left: _.inc(1),
        requestIds: _.push({ each: [requestId], slice: -promptsRemembered }),
      },
    ),

  dropAccepts: closeBalances,

  accounts: async (memberId) => {
    const [kept, sent] = await Promise.all([
      balancesOf(memberId),
      messages.aggregate<{ readonly _id: MessageKind; readonly sent: number }>((pipeline) =>
        pipeline
          .match({ memberId, state: 'sent' })
          .group({ _id: '$kind', sent: _.aggregate.sum(1) })
          .limit(maxBalances),
      ),
    ]);
    return kept.map(({ kind, accepted, left }) => ({
      kind,
      accepted,
      left,
      sent: sent.find(({ _id }) => _id === kind)?.sent ?? 0,
    }));
  },

  messages: ownMessages,
};

const balancesOf = (memberId: string) =>
  balances.aggregate<NonNullable<Awaited<ReturnType<typeof balances.find>>>>((pipeline) =>
    pipeline.match({ memberId }).limit(maxBalances),
  );

async function openAddress(memberId: string, stops: number, now: Instant): Promise<void> {
  const opened = { sealed: null, stops, eraseAfter: addMinutes(now, openMinutes) };
  if (await addresses.add({ _id: memberId, ...opened })) return;
  await addresses.update({ _id: memberId, stops: _.not(_.gte(stops)) }, opened);
}

async function closeBalances(memberId: string, stops: number): Promise<void> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const open = (await balancesOf(memberId)).filter((balance) => !(balance.stops >= stops));
    if (open.length === 0) return;
    await Promise.all(
      open.map(({ _id, left }) =>
        balances.update({ _id, left, stops: _.not(_.gte(stops)) }, { left: 0, lost: _.inc(left), stops }),
      ),
    );
  }
  throw new Error(`the balances of ${memberId} kept changing`);
}
