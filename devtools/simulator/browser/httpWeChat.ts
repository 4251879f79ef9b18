import type { Arrivals, Contact, MessageTemplate, PhoneSettings, ShareCard, WeChatLine } from '../phone/phoneHost';

const pollMilliseconds = 1500;

/**
 * WeChat's servers, played by the one that serves the phone: templates, contacts, accept and share
 * under `/phones/<id>/`, and `GET /phones/<id>/arrivals`, asked again and again, because a browser keeps only six connections open to one server.
 */
export class HttpWeChat implements WeChatLine {
  readonly #address: string;
  readonly #settings: PhoneSettings;

  constructor(phoneId: string, settings: PhoneSettings) {
    this.#address = `/phones/${encodeURIComponent(phoneId)}`;
    this.#settings = settings;
  }

  async templates(): Promise<readonly MessageTemplate[]> {
    return (await this.#answered(fetch(`${this.#address}/templates`))).json();
  }

  async contacts(): Promise<readonly Contact[]> {
    return (await this.#answered(fetch(`${this.#address}/contacts`))).json();
  }

  async share(to: string, card: ShareCard): Promise<void> {
    await this.#post('share', { to, card });
  }

  async accept(templateIds: readonly string[]): Promise<void> {
    await this.#post('accept', { templateIds });
  }

  onArrivals(listener: (arrivals: Arrivals) => void): () => void {
    let known = '';
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isStopped = false;
    const ask = async () => {
      const isServed = await this.#arrivals().then(
        (text) => {
          if (text !== null && text !== known && !isStopped) {
            known = text;
            listener(JSON.parse(text));
          }
          return text !== null;
        },
        // Out of reach for now.
        () => true,
      );
      if (isServed && !isStopped) timer = setTimeout(ask, pollMilliseconds);
    };
    void ask();
    return () => {
      isStopped = true;
      clearTimeout(timer);
    };
  }

  /** Null where the server has none of this. */
  async #arrivals(): Promise<string | null> {
    if (this.#settings.network === 'offline') throw new Error('no network');
    const response = await fetch(`${this.#address}/arrivals`);
    return response.status === 404 ? null : (await this.#answered(Promise.resolve(response))).text();
  }

  #post(what: string, body: object): Promise<Response> {
    const headers = { 'content-type': 'application/json' };
    return this.#answered(fetch(`${this.#address}/${what}`, { method: 'POST', headers, body: JSON.stringify(body) }));
  }

  async #answered(asked: Promise<Response>): Promise<Response> {
    const response = await asked;
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return response;
  }
}
