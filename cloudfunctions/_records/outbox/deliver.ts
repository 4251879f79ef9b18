import { isStillSo } from '../../../domain/message/audience';
import { addMinutes, type Clock } from '../../../domain/time/instant';
import type { MessageDocument } from './documents';
import type { Delivering, Outgoing } from './ports';
import { templateFor } from './templates';

/** Longer than any function may run: whoever sent it is gone by then. */
const leaseMinutes = 2;

/** `busy`: WeChat takes no more for now. */
export type Delivery = 'over' | 'busy';

type Needs = { readonly delivering: Delivering; readonly now: Clock };

/**
 * Sends a message that is due, unless somebody else is at it. It is claimed first, then an accepted message is taken,
 * then WeChat is asked: wherever this is cut off, `closeLease` can tell whether it may have been sent.
 * @throws when the database or WeChat gives no answer
 */
export async function deliver({ delivering, now }: Needs, one: Outgoing): Promise<Delivery> {
  const { message, address } = one;
  const at = now();
  if (message.dueAt > at) return 'over';
  if (message.expiresAt <= at || !isStillSo(message, one)) {
    await delivering.expire(message);
    return 'over';
  }
  const leaseUntil = addMinutes(at, leaseMinutes);
  if (!(await delivering.claim(message, leaseUntil))) return 'over';
  const settle = (change: Partial<MessageDocument>) => delivering.settle(message, leaseUntil, change);

  const template = templateFor(message.kind);
  const openid = address && delivering.opened(address);
  // Whatever can fail comes before the accepted message is taken.
  if (openid === null || template === null || !(await delivering.takeAccept(message))) {
    await settle({ state: 'unreached' });
    return 'over';
  }
  const answer = await delivering.send(one, { openid, template, at });
  if (answer.is === 'sent') {
    await settle({ state: 'sent', sentAt: now() });
    return 'over';
  }
  if (answer.is === 'none-left') await delivering.loseAccepts(message, one.accepted);
  else await delivering.giveAcceptBack(message);
  if (answer.is === 'busy') await settle({ state: 'due' });
  else await settle({ state: answer.is === 'none-left' ? 'unreached' : 'failed', errorCode: answer.code });
  return answer.is === 'busy' ? 'busy' : 'over';
}

/**
 * What becomes of a message whose sender was cut off: one for which nothing was taken was never handed to WeChat, and
 * is due again; of another nobody knows, and it is not sent a second time.
 */
export async function closeLease({ delivering }: Pick<Needs, 'delivering'>, message: MessageDocument): Promise<void> {
  const state = (await delivering.isAcceptTaken(message)) ? 'unsure' : 'due';
  await delivering.settle(message, message.leaseUntil, { state });
}
