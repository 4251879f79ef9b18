import { sessionOf } from '../../../domain/activity/sessions';
import { answerOf, notPermitted } from '../../../domain/message/outbox';
import { messageValues } from '../../../locales/zh-CN/message/templates';
import { logFailure } from '../../_platform/serve';
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

  opened: ({ _id, sealed }) => {
    if (sealed === null) return null;
    try {
      return openidIn(sealed, _id);
    } catch (error) {
      logFailure(`address of ${_id}`, error);
      return null;
    }
  },

  send: async ({ message, registration, activity }, { openid, template, at }) => {
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
        openid,
        templateId: template.id,
        page: `pages/ticket/index?registrationId=${message.registrationId}`,
        values: messageValues(message.kind, facts, template.fields),
      },
      [notPermitted],
    );
    return answerOf(code);
  },
};
