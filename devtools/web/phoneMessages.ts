import * as v from 'valibot';
import type { Arrivals, MessageTemplate, ReceivedCard, ServiceNotice } from '../simulator/phone/phoneHost';
import type { CallAnswer } from './phoneCalls';

type NowOrLater<Value> = Value | Promise<Value>;

/** The cloud's subscribe messages, as the owner of a phone has them. */
export type PhoneMessages = {
  templates(): NowOrLater<readonly MessageTemplate[]>;
  accept(openid: string, templateIds: readonly string[]): NowOrLater<void>;
  noticesOf(openid: string): NowOrLater<readonly ServiceNotice[]>;
};

export const noMessages: PhoneMessages = { templates: () => [], accept: () => undefined, noticesOf: () => [] };

const acceptance = v.object({
  templateIds: v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.minLength(1), v.maxLength(3)),
});

export async function answerTemplates(messages: PhoneMessages): Promise<CallAnswer> {
  const templates = await messages.templates();
  return { status: 200, body: templates.map(({ id, title }) => ({ id, title })) };
}

/** What has come to one phone so far. */
export function answerArrivals(notices: readonly ServiceNotice[], cards: readonly ReceivedCard[]): CallAnswer {
  const arrivals: Arrivals = {
    notices: notices.map(({ id, title, page, fields, at }) => ({ id, title, page, fields, at })),
    cards,
  };
  return { status: 200, body: arrivals };
}

/** Only templates that exist are taken, as the phone offers no others. */
export async function answerAcceptance(openid: string, body: unknown, messages: PhoneMessages): Promise<CallAnswer> {
  const accepted = v.safeParse(acceptance, body);
  const known = new Set((await messages.templates()).map(({ id }) => id));
  if (!accepted.success || accepted.output.templateIds.some((id) => !known.has(id)))
    return { status: 400, body: { errMsg: 'templateIds must be one to three known templates' } };
  await messages.accept(openid, accepted.output.templateIds);
  return { status: 200, body: { isAccepted: true } };
}
