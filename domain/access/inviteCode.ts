import { base32Of } from '../hashing/base32';

const groups = 3;
const groupLength = 4;

/** 60 bits in three groups, `7Q2K-0XMA-93TZ`: too many to guess, short enough to read over the phone. */
export const inviteCodeOf = (randomBytes: Uint8Array): string => {
  const text = base32Of(randomBytes, groups * groupLength);
  return text.replace(/(.{4})(?=.)/g, '$1-');
};

/** Normalises typed input: drops hyphens and reads letters missing from the alphabet as the digits they resemble. */
export const inviteCodeTyped = (typed: string): string =>
  typed
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/O/g, '0')
    .replace(/[IL]/g, '1');

export const inviteCodeBytes = Math.ceil((groups * groupLength * 5) / 8);
