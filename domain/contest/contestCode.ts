import { inviteCodeOf, inviteCodeTyped } from '../access/inviteCode';

/** Tells a contest's code from an organisation's, so that one field takes both and asks the server once. */
const prefix = 'BS';
const codeLength = 12;

/** `BS-7Q2K-0XMA-93TZ` */
export const contestCodeOf = (bytes: Uint8Array): string => `${prefix}-${inviteCodeOf(bytes)}`;

export function isContestCode(typed: string): boolean {
  const read = inviteCodeTyped(typed);
  return read.length > codeLength && lettersOf(read).startsWith(prefix);
}

/** The twelve characters alone, with or without what stands before them. */
export function contestCodeTyped(typed: string): string {
  const read = inviteCodeTyped(typed);
  return isContestCode(typed) ? read.slice(prefix.length) : read;
}

/** What is read of a slip of the finger for the letter: a five looks like an S, an eight like a B. */
const lettersOf = (read: string): string => read.slice(0, prefix.length).replace('8', 'B').replace('5', 'S');
