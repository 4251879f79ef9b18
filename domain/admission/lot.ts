import { base32Of, base32Pattern } from '../hashing/base32';
import { utf8Bytes } from '../hashing/bytes';
import type { Hmac } from '../hashing/hashing';

const lotLength = 10;
const lotForm = new RegExp(`^${base32Pattern}{${lotLength}}$`);

/**
 * 50 bits that do not identify the applicant and change with the generation, so that applying again gives no choice of
 * lots.
 */
export const lotNumberOf = (rootKey: Uint8Array, registrationId: string, generation: number, hmac: Hmac): string =>
  base32Of(hmac(rootKey, utf8Bytes(JSON.stringify(['lot', registrationId, generation]))), lotLength);

export const isLotNumber = (text: string): boolean => lotForm.test(text);

/** By code points, which for lot numbers is by characters: digits before letters. */
export const inLotOrder = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
