import { sessionOf } from '../../../domain/activity/sessions';
import { isStillSo } from '../../../domain/message/audience';
import { answerOf, notPermitted } from '../../../domain/message/outbox';
import { addMinutes, type Instant } from '../../../domain/time/instant';
import { messageValues } from '../../../locales/zh-CN/message/templates';
import { now } from '../../_platform/clock';
import { logFailure } from '../../_platform/serve';
import { sendSubscribeMessage } from '../../_platform/subscribeMessage';
import { giveAcceptBack, isAcceptTaken, loseAccepts, takeAccept } from './balance';
import { messages } from './collections';
import type { AddressDocument, MessageDocument } from './documents';
import type { Outgoing } from './outgoing';
import { openidIn } from './sealedAddress';
import { type ChosenTemplate, templateFor } from './templates';

/** Longer than any function may run: whoever sent it is gone by then. */
const leaseMinutes = 2;

/** `busy`: WeChat takes no more for now. */
export type Delivery = 'over' | 'busy';

/**
 * Sends a message that is due, unless somebody else is at it. It is claimed first, then an accepted message is taken,
 * then WeChat is asked: wherever this is cut off, `closeLease` can tell whether it may have been sent.
 * @throws when the database or WeChat gives no answer
 */
export async function deliver(one: Outgoing): Promise<Delivery> {
  const { message, address } = one;
  const at = now();
  if (message.dueAt > at) return 'over';
  if (message.expiresAt <= at || !isStillSo(message, one)) {
    await messages.update({ _id: message._id, state: 'due' }, { state: 'expired' });
    return 'over';
  }
  const leaseUntil = addMinutes(at, leaseMinutes);
  if (!(await messages.update({ _id: message._id, state: 'due' }, { state: 'sending', leaseUntil }))) return 'over';
  const settle = (change: Partial<MessageDocument>) =>
    messages.update({ _id: message._id, state: 'sending', leaseUntil }, { leaseUntil: null, ...change });

  const template = templateFor(message.kind);
  const openid = address && opened(address);
  // Whatever can fail comes before the accepted message is taken.
  if (openid === null || template === null || !(await takeAccept(message))) {
    await settle({ state: 'unreached' });
    return 'over';
  }
  const answer = answerOf(await send(one, { openid, template, at }));
  if (answer.is === 'sent') {
    await settle({ state: 'sent', sentAt: now() });
    return 'over';
  }
  if (answer.is === 'none-left') await loseAccepts(message, one.accepted);
  else await giveAcceptBack(message);
  if (answer.is === 'busy') await settle({ state: 'due' });
  else await settle({ state: answer.is === 'none-left' ? 'unreached' : 'failed', errorCode: answer.code });
  return answer.is === 'busy' ? 'busy' : 'over';
}

/**
 * What becomes of a message whose sender was cut off: one for which nothing was taken was never handed to WeChat, and
 * is due again; of another nobody knows, and it is not sent a second time.
 */
export async function closeLease(message: MessageDocument): Promise<void> {
  const { _id, leaseUntil } = message;
  const state = (await isAcceptTaken(message)) ? 'unsure' : 'due';
  await messages.update({ _id, state: 'sending', leaseUntil }, { state, leaseUntil: null });
}

/** Null, and logged, for an address that does not open: nobody is reached there. */
function opened({ _id, sealed }: AddressDocument): string | null {
  if (sealed === null) return null;
  try {
    return openidIn(sealed, _id);
  } catch (error) {
    logFailure(`address of ${_id}`, error);
    return null;
  }
}

function send(
  { message, registration, activity }: Outgoing,
  to: { readonly openid: string; readonly template: ChosenTemplate; readonly at: Instant },
): Promise<number> {
  const facts = {
    occasion: message.occasion,
    until: message.until,
    activity,
    session: sessionOf(activity, registration.sessionId) ?? activity,
    ticketKind: registration.ticketKind,
    offeredSeats: registration.queue?.offer?.seats ?? 0,
    now: to.at,
  };
  return sendSubscribeMessage(
    {
      openid: to.openid,
      templateId: to.template.id,
      page: `pages/ticket/index?registrationId=${message.registrationId}`,
      values: messageValues(message.kind, facts, to.template.fields),
    },
    [notPermitted],
  );
}
