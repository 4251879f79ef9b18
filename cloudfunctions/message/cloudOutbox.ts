import { now as clock } from '../_platform/clock';
import { command as _ } from '../_platform/cloud';
import { cloudDelivering } from '../_records/outbox/cloudDelivering';
import { readOutgoing } from '../_records/outbox/cloudOutgoing';
import { noticeSources } from '../_records/outbox/cloudSources';
import { messages } from '../_records/outbox/collections';
import { closeLease, deliver } from '../_records/outbox/deliver';
import type { MessageDocument } from '../_records/outbox/documents';
import type { Outbox } from './ports';

export const cloudOutbox: Outbox = {
  sources: noticeSources,

  cutOff: (now, most) =>
    messages.aggregate<MessageDocument>((pipeline) =>
      pipeline
        .match({ state: 'sending', leaseUntil: _.lte(now) })
        .sort({ leaseUntil: 1 })
        .limit(most),
    ),

  closeLease: (message) => closeLease({ delivering: cloudDelivering }, message),

  deliverDue: async (now, most, { maxFailures, isOver }) => {
    const due = await readOutgoing({ state: 'due', dueAt: _.lte(now) }, most);
    const { isBusy, ...failed } = await deliver({ delivering: cloudDelivering, now: clock }, due, {
      maxFailures,
      isOver,
    });
    return { isDone: isBusy || due.length < most, ...failed };
  },
};
