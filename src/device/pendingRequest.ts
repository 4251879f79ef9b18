import * as v from 'valibot';
import { forget, readStored, store } from './localStore';

const keyOf = (purpose: string) => `pending.${purpose}`;
const alphabet = '0123456789abcdefghijklmnopqrstuvwxyz';
const length = 24;

/**
 * The id of one press, the same until it is answered, even after the app was closed: a network lost on the way back
 * cannot make two sign-ups of one tap.
 */
export function pendingRequestId(purpose: string): string {
  const kept = readStored(keyOf(purpose), v.string());
  if (kept) return kept;
  const made = newRequestId();
  store(keyOf(purpose), made);
  return made;
}

export const newRequestId = (): string =>
  Array.from({ length }, () => alphabet[Math.floor(Math.random() * alphabet.length)]).join('');

/** The press was answered: the next one is another request. */
export const requestAnswered = (purpose: string): void => forget(keyOf(purpose));
