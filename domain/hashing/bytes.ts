/** As every UTF-8 encoder writes them; old phones have no TextEncoder. Half a surrogate pair becomes U+FFFD. */
export const utf8Bytes = (text: string): Uint8Array =>
  Uint8Array.from(Array.from(text).flatMap((character) => bytesOfPoint(character.codePointAt(0) ?? 0)));

const replacement = 0xfffd;

function bytesOfPoint(point: number): readonly number[] {
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point >= 0xd800 && point <= 0xdfff) return bytesOfPoint(replacement);
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}

export const concatBytes = (left: Uint8Array, right: Uint8Array): Uint8Array => {
  const both = new Uint8Array(left.length + right.length);
  both.set(left);
  both.set(right, left.length);
  return both;
};

/** Old phones have no TextEncoder, and codes are ASCII. */
export const asciiBytes = (text: string): Uint8Array =>
  Uint8Array.from(text, (character) => character.charCodeAt(0) & 0x7f);

export const bytesOfHex = (hex: string): Uint8Array =>
  Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
