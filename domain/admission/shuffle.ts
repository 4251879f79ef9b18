import { asciiBytes } from '../hashing/bytes';
import type { Hmac } from '../hashing/hashing';

const twoToThe32 = 2 ** 32;
/** Below it all arithmetic here stays within a double's exact whole numbers, so no phone needs BigInt. */
export const maxLots = 2 ** 20;

/** Whole numbers below a limit, each as likely as any other, from one stream of HMACs over 0, 1, 2 and so on. */
function fairNumbers(seed: Uint8Array, hmac: Hmac): (limit: number) => number {
  let counter = 0;
  return (limit) => {
    for (;;) {
      const bytes = hmac(seed, asciiBytes(String(counter++)));
      const [high, low] = [uint32(bytes, 0), uint32(bytes, 4)];
      if (!isBiased(high, low, limit)) return remainder(high, low, limit);
    }
  };
}

/**
 * Of the 2^64 values, the last 2^64 mod `limit` would make small numbers likelier. There are fewer than 2^32 of them, so
 * only a value whose upper half is full can be one.
 */
export const isBiased = (high: number, low: number, limit: number): boolean =>
  high === twoToThe32 - 1 && low >= twoToThe32 - remainder(twoToThe32, 0, limit);

/** (high × 2^32 + low) mod limit, exact for a limit up to 2^20. */
const remainder = (high: number, low: number, limit: number): number => ((high % limit) * twoToThe32 + low) % limit;

const uint32 = (bytes: Uint8Array, from: number): number =>
  bytes.slice(from, from + 4).reduce((value, byte) => value * 256 + byte, 0);

/** Fisher–Yates from the last place down to the second. */
export function shuffled(lots: readonly string[], seed: Uint8Array, hmac: Hmac): readonly string[] {
  if (lots.length > maxLots) throw new Error(`${lots.length} lots are more than can be drawn exactly`);
  const order = [...lots];
  const fairNumber = fairNumbers(seed, hmac);
  for (let last = order.length - 1; last >= 1; last--) {
    const chosen = fairNumber(last + 1);
    const [there, here] = [order[last], order[chosen]];
    if (there === undefined || here === undefined) throw new Error('a place outside of the list was drawn');
    [order[last], order[chosen]] = [here, there];
  }
  return order;
}
