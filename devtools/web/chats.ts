import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { Contact, ReceivedCard } from '../simulator/phone/phoneHost';
import type { CallAnswer } from './phoneCalls';

const sharing = v.object({
  to: v.string(),
  card: v.object({
    title: v.pipe(v.string(), v.maxLength(200)),
    path: v.pipe(v.string(), v.maxLength(1000)),
    picture: v.union([v.literal(''), v.pipe(v.string(), v.regex(/^data:image\/(?:png|jpeg);base64,[\w+/=]+$/))]),
  }),
});

/** The cards that phones have sent each other; they last as long as the server runs, or until it is reset. */
export class Chats {
  readonly #received = new Map<string, readonly ReceivedCard[]>();

  /** @param contacts by phone, how the others see its holder. */
  constructor(private readonly contacts: Readonly<Record<string, string>>) {}

  receivedBy(phoneId: string): readonly ReceivedCard[] {
    return this.#received.get(phoneId) ?? [];
  }

  answerContacts(phoneId: string): CallAnswer {
    const others = Object.entries(this.contacts).filter(([id]) => id !== phoneId);
    const contacts: readonly Contact[] = others.map(([id, name]) => ({ id, name }));
    return { status: 200, body: contacts };
  }

  answerShare(phoneId: string, body: unknown): CallAnswer {
    const shared = v.safeParse(sharing, body);
    if (!shared.success || this.contacts[shared.output.to] === undefined)
      return { status: 400, body: { errMsg: 'a card goes to one of the contacts' } };
    const { to, card } = shared.output;
    const from = this.contacts[phoneId] ?? '';
    this.#received.set(to, [
      ...this.receivedBy(to),
      { ...card, id: `card-${randomUUID()}`, from, at: new Date().toISOString() },
    ]);
    return { status: 200, body: { isSent: true } };
  }

  clear(): void {
    this.#received.clear();
  }
}
