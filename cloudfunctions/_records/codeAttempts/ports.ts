import type { Instant } from '../../../domain/time/instant';

/** Wrong codes that a member typed: an attempt is taken before a code is looked at, so that many at once are no more. */
export type CodeAttempts = {
  /** False, and nothing taken, after too many. */
  take(memberId: string, now: Instant): Promise<boolean>;
  /** The code was right. */
  giveBack(memberId: string): Promise<void>;
};
