import { answerPhoneCall, type CallAnswer, type InvokeFunction, refusal } from '../../devtools/web/phoneCalls';
import { openidOfHeldPhone } from '../phones';
import type { Chats } from './chats';
import { answerAcceptance, answerArrivals, answerTemplates, type SubscribeMessages } from './subscribeMessages';

/** What stands behind the phones. */
export type PhoneWorld = {
  readonly invoke: InvokeFunction;
  readonly messages: SubscribeMessages;
  readonly chats: Chats;
};

export type PhoneRequest = {
  readonly phoneId: string;
  /** The last part of its address. */
  readonly what: string;
  readonly method: 'GET' | 'POST';
  readonly body?: unknown;
};

/** `/phones/<id>/<what>`; null for any other path. */
export function askedOfPhone(path: string): Pick<PhoneRequest, 'phoneId' | 'what'> | null {
  const [, phoneId, what] = /^\/phones\/([a-z-]{1,40})\/([a-z]{1,20})$/.exec(path) ?? [];
  return phoneId === undefined || what === undefined ? null : { phoneId, what };
}

/** Answers what a phone asks of its cloud and of WeChat. The person is known by the phone's address alone. */
export async function answerPhone(
  { phoneId, what, method, body }: PhoneRequest,
  { invoke, messages, chats }: PhoneWorld,
): Promise<CallAnswer> {
  const openid = openidOfHeldPhone(phoneId);
  if (openid === null) return refusal(404, -501000, 'no such phone');
  switch (`${method} ${what}`) {
    case 'POST call':
      return answerPhoneCall(openid, body, invoke);
    case 'GET templates':
      return answerTemplates(messages);
    case 'POST accept':
      return answerAcceptance(openid, body, messages);
    case 'GET arrivals':
      return answerArrivals(await messages.noticesOf(openid), chats.receivedBy(phoneId));
    case 'GET contacts':
      return chats.answerContacts(phoneId);
    case 'POST share':
      return chats.answerShare(phoneId, body);
    default:
      return refusal(404, -1, 'not found');
  }
}
