import { base32Of, base32OfNumber } from '../hashing/base32';
import { asciiBytes, bytesOfHex } from '../hashing/bytes';
import type { Hmac } from '../hashing/hashing';

/** Enough to draw one ticket's changing code offline; opens no other ticket. */
export type TicketSeed = {
  /** 20 bits that say which activity, in base32. */
  readonly eventTag: string;
  /** 50 bits, in base32. */
  readonly number: string;
  /** 16 bytes in hexadecimal. */
  readonly key: string;
};

export const ticketCodeVersion = 'TX1';

export const ticketStepMilliseconds = 30_000;

export const ticketStepAt = (now: number): number => Math.floor(now / ticketStepMilliseconds);

export const eventTagLength = 4;

export const ticketNumberLength = 10;

export const ticketStepLength = 6;

export const ticketMacLength = 12;

/** `TX1.<event tag>.<number>.<step>.<mac>`, 39 characters. `now` is the server's clock in milliseconds. */
export function ticketCodeAt(seed: TicketSeed, now: number, hmac: Hmac): string {
  const step = base32OfNumber(ticketStepAt(now), ticketStepLength);
  const said = [ticketCodeVersion, seed.eventTag, seed.number, step].join('.');
  return `${said}.${ticketMac(bytesOfHex(seed.key), said, hmac)}`;
}

/** 60 bits. */
export const ticketMac = (ticketKey: Uint8Array, said: string, hmac: Hmac): string =>
  base32Of(hmac(ticketKey, asciiBytes(said)), ticketMacLength);
