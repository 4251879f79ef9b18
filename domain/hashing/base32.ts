/** Digits and capitals without I, L, O and U: fits QR alphanumeric mode and avoids look-alikes. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
export const base32Pattern = '[0-9A-HJKMNP-TV-Z]';

/** The first `length` × 5 bits of `bytes`. */
export function base32Of(bytes: Uint8Array, length: number): string {
  let text = '';
  let waiting = 0;
  let waitingBits = 0;
  for (const byte of bytes) {
    waiting = (waiting << 8) | byte;
    waitingBits += 8;
    while (waitingBits >= 5 && text.length < length) {
      waitingBits -= 5;
      text += alphabet.charAt((waiting >> waitingBits) & 31);
    }
    waiting &= 31;
  }
  return text;
}

/** A whole number below 2^53, padded with zeros to `length`. */
export function base32OfNumber(value: number, length: number): string {
  let text = '';
  for (let rest = value; text.length < length; rest = Math.floor(rest / 32)) text = alphabet.charAt(rest % 32) + text;
  return text;
}

export const numberOfBase32 = (text: string): number =>
  [...text].reduce((value, character) => value * 32 + alphabet.indexOf(character), 0);
