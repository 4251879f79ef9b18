import type { PoolName } from '../activity/sessions';
import { addMinutes, type Instant } from '../time/instant';
import { maxStepMinutes } from './hold';

export type Pool = {
  readonly capacity: number;
  readonly left: number;
  /** Whether seats go by the waitlist alone. */
  readonly hasQueue: boolean;
  /** Somebody was about to join the waitlist then; missing before the first. */
  readonly joinedAt?: Instant;
};

type Joined = Pick<Pool, 'joinedAt'>;

/** Twice the ten seconds that a step has at most between reading and writing. */
const joinNoteMinutes = 1 / 3;

/** Whether somebody noted so recently that they join the waitlist that another note is not needed. */
export const isJoinRecentlyNoted = ({ joinedAt }: Joined, now: Instant): boolean =>
  joinedAt !== undefined && now < addMinutes(joinedAt, joinNoteMinutes);

/** Everyone who noted before this moment that they join has been written: a waitlist found empty may be closed. */
export const joinsWrittenBefore = (now: Instant): Instant => addMinutes(now, -maxStepMinutes);
export type Pools = { readonly [pool: PoolName]: Pool };
