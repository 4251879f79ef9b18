/**
 * Whether a secret is too short, of too few different characters, or the same few characters over and over: what somebody
 * typed to fill a field, and somebody else would try.
 */
export const isGuessable = (secret: string, shortest: number): boolean =>
  secret.length < shortest || new Set(secret).size < minDifferent || isRepetition(secret);

const minDifferent = 6;

/** A text shows up in its own doubling at another place than the start and the middle only if it repeats a part. */
const isRepetition = (text: string): boolean => (text + text).indexOf(text, 1) < text.length;
