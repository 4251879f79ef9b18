import { addMinutes, type Instant } from '../time/instant';

/** So many wrong codes one person may type within an hour: far from guessing 60 bits, and enough for a slip of the finger. */
export const maxWrongCodes = 5;

/** When that hour is over. */
export const attemptsUntil = (firstAt: Instant): Instant => addMinutes(firstAt, 60);

/** How long it stays noted that somebody tried. */
export const attemptsKeptDays = 30;
export const attemptsEraseAfter = (firstAt: Instant): Instant => addMinutes(firstAt, attemptsKeptDays * 24 * 60);
