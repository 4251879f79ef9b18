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
