import type { EventLog } from '../database/journal';
import type { ServiceNotice } from './serviceNotice';

type MessageEvent =
  | { readonly kind: 'seen'; readonly openid: string }
  | { readonly kind: 'accepted'; readonly openid: string; readonly templateId: string }
  | { readonly kind: 'sent'; readonly notice: ServiceNotice };

/** Who uses the mini-program, how many messages of each template they still take, and what arrived; told by a log of events. */
export class MessageBook {
  readonly #people = new Set<string>();
  readonly #left = new Map<string, number>();
  readonly #notices = new Map<string, ServiceNotice[]>();

  /** Reads what the log holds already. */
  constructor(private readonly log: EventLog) {
    // Only `#record` writes this log.
    for (const text of log.read()) this.#take(JSON.parse(text) as MessageEvent);
  }

  knows(openid: string): boolean {
    return this.#people.has(openid);
  }

  see(openid: string): void {
    if (openid !== '' && !this.knows(openid)) this.#record({ kind: 'seen', openid });
  }

  accept(openid: string, templateId: string): void {
    this.see(openid);
    this.#record({ kind: 'accepted', openid, templateId });
  }

  left(openid: string, templateId: string): number {
    return this.#left.get(quotaKey(openid, templateId)) ?? 0;
  }

  /** Uses up one acceptance. */
  send(notice: ServiceNotice): void {
    this.#record({ kind: 'sent', notice });
  }

  noticesOf(openid: string): readonly ServiceNotice[] {
    return [...(this.#notices.get(openid) ?? [])];
  }

  #record(event: MessageEvent): void {
    this.#take(event);
    this.log.append(JSON.stringify(event));
  }

  #take(event: MessageEvent): void {
    if (event.kind === 'seen') this.#people.add(event.openid);
    else if (event.kind === 'accepted') this.#count(event.openid, event.templateId, 1);
    else {
      const { openid, templateId } = event.notice;
      this.#count(openid, templateId, -1);
      this.#notices.set(openid, [...(this.#notices.get(openid) ?? []), event.notice]);
    }
  }

  #count(openid: string, templateId: string, change: number): void {
    this.#left.set(quotaKey(openid, templateId), this.left(openid, templateId) + change);
  }
}

const quotaKey = (openid: string, templateId: string): string => `${openid}\0${templateId}`;
