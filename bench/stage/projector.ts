import { setTimeout as delay } from 'node:timers/promises';
import type { LocalCloud } from '../../devtools/cloud/localCloud';
import type { Counted } from './phones';

const pollMilliseconds = 1000;

/** A hall's page as it asks: once a second, with what it has seen. */
export class Projector {
  /** Places that it has shown the final of, and when. */
  readonly shownAt = new Map<number, number>();
  #etag = '';

  constructor(
    private readonly cloud: LocalCloud,
    private readonly token: string,
    private readonly counted: Counted,
  ) {}

  async run(signal: AbortSignal): Promise<void> {
    await delay(Math.random() * pollMilliseconds);
    while (!signal.aborted) {
      await this.#poll();
      await delay(pollMilliseconds);
    }
  }

  async #poll(): Promise<void> {
    const headers = { authorization: `Bearer ${this.token}`, 'if-none-match': this.#etag };
    const event = { httpMethod: 'GET', path: '/hall', headers };
    const { result, databaseRequests, error } = await this.cloud.invoke('screen', event, { openid: '' });
    // A page whose worker was killed asks again with its next look.
    if (error !== undefined || Reflect.get(Object(result), 'statusCode') === 500) return;
    this.counted.requests += databaseRequests;
    this.counted.answered += 1;
    const {
      statusCode,
      body,
      headers: sent,
    } = result as { statusCode: number; body: string; headers: { etag?: string } };
    if (statusCode !== 200) return;
    this.#etag = sent.etag ?? '';
    const place: unknown = JSON.parse(body).hall?.reveal?.place;
    if (typeof place === 'number' && !this.shownAt.has(place)) this.shownAt.set(place, performance.now());
  }
}
