import * as v from 'valibot';
import { type HallAnswer, hall, serverTimeHeader } from '../../contracts/screen/hall';
import type { HallLink } from '../../contracts/screen/hallLink';
import type { ServerClock } from './serverClock';

export type Told =
  | { readonly kind: 'new'; readonly answer: HallAnswer; readonly etag: string | null }
  | { readonly kind: 'unchanged' }
  /** The server knows no such link. */
  | { readonly kind: 'unknown-link' }
  /** No answer, or one that is none. */
  | { readonly kind: 'failed' };

const patience = 6000;

/** One poll. Only what the server itself says counts as an unknown link: a gateway's 404 may pass. */
export async function askHall(link: HallLink, etag: string | null, clock: ServerClock): Promise<Told> {
  const given = new AbortController();
  const timer = setTimeout(() => given.abort(), patience);
  try {
    const asked = performance.now();
    const response = await fetch(`${link.at ?? '/screen'}/hall`, {
      headers: { authorization: `Bearer ${link.token}`, ...(etag !== null && { 'if-none-match': etag }) },
      cache: 'no-store',
      credentials: 'omit',
      signal: given.signal,
    });
    const serverTime = Number(response.headers.get(serverTimeHeader) ?? Number.NaN);
    if (Number.isFinite(serverTime)) clock.heard(serverTime, asked, performance.now());
    if (response.status === 304) return { kind: 'unchanged' };
    const body: unknown = await response.json();
    if (response.status === 404 && isNotFound(body)) return { kind: 'unknown-link' };
    const parsed = v.safeParse(hall, body);
    return response.status === 200 && parsed.success
      ? { kind: 'new', answer: parsed.output, etag: response.headers.get('etag') }
      : { kind: 'failed' };
  } catch {
    return { kind: 'failed' };
  } finally {
    clearTimeout(timer);
  }
}

const isNotFound = (body: unknown): boolean => v.is(v.object({ failure: v.literal('not-found') }), body);
