import { command as _ } from '../_platform/cloud';
import { addresses, messages } from '../_platform/collections';
import type { MessageDocument } from '../_platform/database';
import { closeLease, deliver } from '../_platform/outbox/deliver';
import { outgoing } from '../_platform/outbox/outgoing';
import { moveNotices } from '../_platform/outbox/postNotices';
import type { Outbox } from './ports';

const atOnce = 10;

export const cloudOutbox: Outbox = {
  moveNotices: async (most) => (await moveNotices({}, most)).length,

  closeLeases: async (now, most) => {
    const cutOff = await messages.aggregate<MessageDocument>((pipeline) =>
      pipeline.match({ state: 'sending', leaseUntil: _.lte(now) }).limit(most),
    );
    await Promise.all(cutOff.map(closeLease));
  },

  deliverDue: async (now, most) => {
    const due = await outgoing({ state: 'due', dueAt: _.lte(now) }, most);
    for (let from = 0; from < due.length; from += atOnce) {
      const deliveries = await Promise.allSettled(due.slice(from, from + atOnce).map(deliver));
      const failed = deliveries.find(({ status }) => status === 'rejected');
      if (failed?.status === 'rejected') throw failed.reason;
      if (deliveries.some((one) => one.status === 'fulfilled' && one.value === 'busy')) return { isDone: true };
    }
    return { isDone: due.length < most };
  },

  eraseAddresses: async (now) => {
    await addresses.remove({ eraseAfter: _.lte(now) });
  },
};
