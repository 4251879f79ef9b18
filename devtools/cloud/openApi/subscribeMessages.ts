import { randomUUID } from 'node:crypto';
import * as v from 'valibot';
import type { CloudClock } from '../clock';
import type { EventLog } from '../database/journal';
import { MessageBook } from './messageBook';
import type { MessageTemplate } from './messageTemplate';
import { fitsField } from './messageValue';
import { jsonAnswer, type OpenApi } from './openApis';
import type { PhoneMessages, ServiceNotice } from './serviceNotice';
import { WeChatRefusal } from './weChatRefusal';

const shape = v.object({
  touser: v.optional(v.string(), ''),
  template_id: v.optional(v.string(), ''),
  page: v.optional(v.string(), ''),
  data: v.optional(v.record(v.string(), v.object({ value: v.optional(v.unknown()) })), {}),
  miniprogram_state: v.optional(v.picklist(['developer', 'trial', 'formal']), 'formal'),
  lang: v.optional(v.picklist(['zh_CN', 'en_US', 'zh_HK', 'zh_TW']), 'zh_CN'),
});

export type SubscribeMessagesOptions = {
  readonly templates: ReadonlyMap<string, MessageTemplate>;
  /** Null: not known, so that none is refused. */
  readonly publishedPages: ReadonlySet<string> | null;
  readonly clock: CloudClock;
  readonly log: EventLog;
};

/** Subscribe messages from both sides: `send` for functions, the rest for phones. */
export class SubscribeMessages implements PhoneMessages {
  #book: MessageBook;
  readonly #listeners = new Set<(notice: ServiceNotice) => void>();
  #failures: number[] = [];

  constructor(private readonly options: SubscribeMessagesOptions) {
    this.#book = new MessageBook(options.log);
  }

  /** That somebody uses the mini-program: from then on their openid is one that WeChat knows. */
  see(openid: string): void {
    this.#book.see(openid);
  }

  /** Whether somebody with this openid has used it. */
  knows(openid: string): boolean {
    return this.#book.knows(openid);
  }

  templates(): readonly { readonly id: string; readonly title: string }[] {
    return [...this.options.templates.values()].map(({ id, title }) => ({ id, title }));
  }

  accept(openid: string, templateIds: readonly string[]): void {
    const unknown = templateIds.find((id) => !this.options.templates.has(id));
    if (unknown !== undefined) throw new Error(`no such message template: ${unknown}`);
    for (const templateId of templateIds) this.#book.accept(openid, templateId);
  }

  noticesOf(openid: string): readonly ServiceNotice[] {
    return this.#book.noticesOf(openid);
  }

  onNotice(listener: (notice: ServiceNotice) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Everything, but for what the log of a cloud on disk keeps. */
  forget(): void {
    this.#book = new MessageBook(this.options.log);
    this.#listeners.clear();
    this.#failures = [];
  }

  failNext(count: number, errCode: number): void {
    this.#failures = Array(count).fill(errCode);
  }

  /** subscribeMessage.send */
  readonly send: OpenApi = async (given) => {
    const failure = this.#failures.shift();
    if (failure !== undefined) throw new WeChatRefusal(failure);
    const notice = this.#noticeFrom(given);
    if (this.#book.left(notice.openid, notice.templateId) === 0) throw new WeChatRefusal(43101);
    this.#book.send(notice);
    // A phone may not show what a crash could undo.
    await this.options.log.settled();
    for (const listener of this.#listeners) listener(notice);
    return jsonAnswer({ errcode: 0, errmsg: 'ok' });
  };

  #noticeFrom(given: { readonly [name: string]: unknown }): ServiceNotice {
    const { success, output } = v.safeParse(shape, given);
    if (!success) throw new WeChatRefusal(47003, 'argument invalid!');
    const template = this.options.templates.get(output.template_id);
    if (!template) throw new WeChatRefusal(40037);
    if (!this.#book.knows(output.touser)) throw new WeChatRefusal(40003);
    const { publishedPages, clock } = this.options;
    const [page = ''] = output.page.split('?');
    if (page !== '' && publishedPages?.has(page) === false) throw new WeChatRefusal(41030);
    return {
      id: randomUUID(),
      openid: output.touser,
      templateId: template.id,
      title: template.title,
      page: output.page === '' ? null : output.page,
      fields: fieldsOf(template, output.data),
      at: new Date(clock.now()).toISOString(),
    };
  }
}

function fieldsOf(template: MessageTemplate, data: { readonly [name: string]: { readonly value?: unknown } }) {
  const surplus = Object.keys(data).find((given) => !template.fields.some(({ name }) => name === given));
  if (surplus !== undefined) throw new WeChatRefusal(47003, `argument invalid! data.${surplus}.value invalid`);
  return template.fields.map(({ name, label }) => {
    const value = String(data[name]?.value ?? '');
    if (value === '') throw new WeChatRefusal(47003, `argument invalid! data.${name}.value is empty`);
    if (!fitsField(name, value)) throw new WeChatRefusal(47003, `argument invalid! data.${name}.value invalid`);
    return { label, value };
  });
}
