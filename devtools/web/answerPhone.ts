import type { Chats } from './chats';
import { answerPhoneCall, type CallAnswer, type InvokeFunction, refusal } from './phoneCalls';
import { answerAcceptance, answerArrivals, answerTemplates, type PhoneMessages } from './phoneMessages';

/** What stands behind the phones. */
export type PhoneWorld = {
  readonly invoke: InvokeFunction;
  readonly messages: PhoneMessages;
  readonly chats: Chats;
};

export type PhoneRequest = {
  readonly phoneId: string;
  /** Of the person who holds it. */
  readonly openid: string;
  /** The last part of the address that the phone asked: `/phones/<id>/<what>`. */
  readonly what: string;
  readonly method: 'GET' | 'POST';
  readonly body?: unknown;
};

/** Answers what a phone asks of its cloud and of WeChat. */
export async function answerPhone(
  { phoneId, openid, what, method, body }: PhoneRequest,
  { invoke, messages, chats }: PhoneWorld,
): Promise<CallAnswer> {
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
