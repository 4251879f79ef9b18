import { now as clock } from '../_platform/clock';
import { command as _ } from '../_platform/cloud';
import { logFailure } from '../_platform/serve';
import { cloudDelivering } from '../_records/outbox/cloudDelivering';
import { moveAnyNotices } from '../_records/outbox/cloudNotices';
import { outgoing } from '../_records/outbox/cloudOutgoing';
import { messages } from '../_records/outbox/collections';
import { closeLease, deliver } from '../_records/outbox/deliver';
import type { MessageDocument } from '../_records/outbox/documents';
import type { Outbox } from './ports';

const atOnce = 10;

export const cloudOutbox: Outbox = {
  moveNotices: async (most) => (await moveAnyNotices(most)).length,

  closeLeases: async (now, most) => {
    const cutOff = await messages.aggregate<MessageDocument>((pipeline) =>
      pipeline.match({ state: 'sending', leaseUntil: _.lte(now) }).limit(most),
    );
    await Promise.all(cutOff.map((message) => closeLease({ delivering: cloudDelivering }, message)));
  },

  deliverDue: async (now, most, mostFailedBatches) => {
    const due = await outgoing({ state: 'due', dueAt: _.lte(now) }, most);
    let failedBatches = 0;
    for (let from = 0; from < due.length && failedBatches < mostFailedBatches; from += atOnce) {
      const deliveries = await Promise.allSettled(
        due.slice(from, from + atOnce).map((one) => deliver({ delivering: cloudDelivering, now: clock }, one)),
      );
      const failures = deliveries.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []));
      if (failures.length > 0) {
        failedBatches++;
        logFailure(`${failures.length} of ${deliveries.length} messages`, failures[0]);
      }
      if (deliveries.some((one) => one.status === 'fulfilled' && one.value === 'busy'))
        return { isDone: true, failedBatches };
    }
    return { isDone: due.length < most, failedBatches };
  },
};
