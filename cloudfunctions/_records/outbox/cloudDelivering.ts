import { sessionOf } from '../../../domain/activity/sessions';
import { answerOf, notPermitted } from '../../../domain/message/outbox';
import { messageValues } from '../../../locales/zh-CN/message/templates';
import { sendSubscribeMessage } from '../../_platform/subscribeMessage';
import { openidIn } from './cloudAddress';
import { giveAcceptBack, isAcceptTaken, loseAccepts, takeAccept } from './cloudBalance';
import { messages } from './collections';
import type { Delivering } from './ports';

export const cloudDelivering: Delivering = {
  takeAccept,
  giveAcceptBack,
  loseAccepts,
  isAcceptTaken,

  claim: ({ _id }, leaseUntil) => messages.update({ _id, state: 'due' }, { state: 'sending', leaseUntil }),

  expire: async ({ _id }) => {
    await messages.update({ _id, state: 'due' }, { state: 'expired' });
  },

  settle: async ({ _id }, leaseUntil, change) => {
    await messages.update({ _id, state: 'sending', leaseUntil }, { leaseUntil: null, ...change });
  },

  send: async ({ message, registration, activity, address }, template, at) => {
    const facts = {
      occasion: message.occasion,
      until: message.until,
      activity,
      session: sessionOf(activity, registration.sessionId) ?? activity,
      ticketKind: registration.ticketKind,
      offeredSeats: registration.queue?.offer?.seats ?? 0,
      now: at,
    };
    const code = await sendSubscribeMessage(
      {
        openid: openidIn(address.sealed, message.memberId),
        templateId: template.id,
        page: `pages/ticket/index?registrationId=${message.registrationId}`,
        values: messageValues(message.kind, facts, template.fields),
      },
      [notPermitted],
    );
    return answerOf(code);
  },
};
