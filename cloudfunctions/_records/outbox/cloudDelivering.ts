import { answerOf, notPermitted } from '../../../domain/message/outbox';
import { command as _ } from '../../_platform/cloud';
import { uniqueText } from '../../_platform/keys';
import { logFailure } from '../../_platform/serve';
import { sendSubscribeMessage } from '../../_platform/subscribeMessage';
import { openidIn } from './cloudAddress';
import { clearAccepts, isAcceptTaken, refundAccept, takeAccepts } from './cloudBalance';
import { templateFor } from './cloudTemplates';
import { messages } from './collections';
import type { MessageDocument } from './documents';
import type { Delivering } from './ports';

const idsOf = (some: readonly MessageDocument[]): readonly string[] => some.map(({ _id }) => _id);

async function claimedUnder(claim: string, asked: readonly MessageDocument[]): Promise<readonly string[]> {
  const found = await messages.aggregate<Pick<MessageDocument, '_id'>>((pipeline) =>
    pipeline
      .match({ _id: _.in(idsOf(asked)), claim })
      .limit(asked.length)
      .project({ _id: 1 }),
  );
  return found.map(({ _id }) => _id);
}

export const cloudDelivering: Delivering = {
  takeAccepts,
  refundAccept,
  clearAccepts,
  isAcceptTaken,
  templateFor,

  claim: async (asked, leaseUntil) => {
    const claim = uniqueText();
    const claimed = { state: 'sending', leaseUntil, claim } as const;
    const count = await messages.updateAll({ _id: _.in(idsOf(asked)), state: 'due' }, claimed);
    if (count === 0) return [];
    const ids = new Set(count === asked.length ? idsOf(asked) : await claimedUnder(claim, asked));
    return asked.filter(({ _id }) => ids.has(_id)).map((message) => ({ ...message, ...claimed }));
  },

  drop: async (dropped, state) => {
    if (dropped.length > 0) await messages.updateAll({ _id: _.in(idsOf(dropped)), state: 'due' }, { state });
  },

  settle: async (claimed, change) => {
    const [first] = claimed;
    if (first === undefined) return;
    const { leaseUntil, claim } = first;
    await messages.updateAll(
      { _id: _.in(idsOf(claimed)), state: 'sending', leaseUntil, ...(claim && { claim }) },
      { leaseUntil: null, ...change },
    );
  },

  opened: ({ _id, sealed }) => {
    if (sealed === null) return null;
    try {
      return openidIn(sealed, _id);
    } catch (error) {
      logFailure(`address of ${_id}`, error);
      return null;
    }
  },

  send: async ({ subject }, { openid, template, at }) => {
    const { page } = subject;
    const values = subject.values(template.fields, at);
    return answerOf(await sendSubscribeMessage({ openid, templateId: template.id, page, values }, [notPermitted]));
  },
};
