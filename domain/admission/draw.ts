import { bytesOfHex, concatBytes, hexOf, utf8Bytes } from '../hashing/bytes';
import type { Hashing, Hmac } from '../hashing/hashing';
import type { CalendarDay } from '../time/beijing';
import type { Instant } from '../time/instant';
import { inLotOrder } from './lot';
import { shuffled } from './shuffle';

/** Before the draw is held, secret and value are null and the order is empty. */
export type PublishedDraw = {
  /** SHA-256 of the secret's 32 bytes, as 64 lower-case hexadecimal digits. */
  readonly commitment: string;
  readonly closedAt: Instant;
  readonly lots: readonly string[];
  /** Named with the closing of the list; null in draws of before that was so. */
  readonly publicSource: string | null;
  /** The day on which the value is published; null likewise. */
  readonly publicOn: CalendarDay | null;
  readonly publicValue: string | null;
  /** 32 bytes, as 64 lower-case hexadecimal digits. */
  readonly secret: string | null;
  readonly drawnAt: Instant | null;
  readonly order: readonly string[];
};

/** 32 bytes derived from the root key, different for every closing. */
export const drawSecretOf = (rootKey: Uint8Array, activityId: string, closedAt: Instant, hmac: Hmac): string =>
  hexOf(hmac(rootKey, utf8Bytes(JSON.stringify(['draw-secret', activityId, closedAt]))));

export const commitmentTo = (secret: string, { sha256 }: Pick<Hashing, 'sha256'>): string =>
  hexOf(sha256(bytesOfHex(secret)));

/** SHA-256 over the secret's 32 bytes and then the value's UTF-8 bytes, as they stand. */
export const seedOf = (secret: string, publicValue: string, { sha256 }: Pick<Hashing, 'sha256'>): Uint8Array =>
  sha256(concatBytes(bytesOfHex(secret), utf8Bytes(publicValue)));

/** The result does not depend on the order of the input. */
export const drawnOrder = (
  lots: readonly string[],
  secret: string,
  publicValue: string,
  hashing: Hashing,
): readonly string[] => shuffled([...lots].sort(inLotOrder), seedOf(secret, publicValue, hashing), hashing.hmac);
