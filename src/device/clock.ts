import * as v from 'valibot';
import { type Instant, instantOf, millisecondsOf } from '../../domain/time/instant';
import { readStored, store } from './localStore';

const key = 'clockOffset';
let offset = readStored(key, v.number()) ?? 0;

/** The server's clock in milliseconds, as last learned: a phone's own may be minutes off. */
export const serverNow = (): number => Date.now() + offset;
export const now = (): Instant => instantOf(serverNow());

export function learnServerTime(serverTime: Instant): void {
  offset = millisecondsOf(serverTime) - Date.now();
  store(key, offset);
}

/** Longer than an answer is on its way, but for the worst of networks. */
const latestMilliseconds = 2000;

/**
 * For a page that asks again and again: an answer tells the time of its leaving, so that the fastest is the truest, and a
 * slower one would only set a running clock back.
 */
export function followServerTime(serverTime: Instant): void {
  const ahead = serverNow() - millisecondsOf(serverTime);
  if (ahead < 0 || ahead > latestMilliseconds) learnServerTime(serverTime);
}
