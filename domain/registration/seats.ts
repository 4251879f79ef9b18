import type { PoolName } from '../activity/sessions';
import { addMinutes, type Instant } from '../time/instant';
import { minutesUnderWay } from './hold';

export type Pool = {
  readonly capacity: number;
  readonly left: number;
  /** Whether seats go by the waitlist alone. */
  readonly hasQueue: boolean;
  /** Somebody was about to join the waitlist then; missing before the first. */
  readonly joinedAt?: Instant;
};

type Joined = Pick<Pool, 'joinedAt'>;

/** A step that joins writes at most ten seconds after it has read. */
const noteHoldsMinutes = 1 / 3;

/** Whether who joins now need not say so: somebody else just did. */
export const isJoiningNoted = ({ joinedAt }: Joined, now: Instant): boolean =>
  joinedAt !== undefined && now < addMinutes(joinedAt, noteHoldsMinutes);

/** Whoever was about to join by then has been written, so that a waitlist found empty is over. */
export const everyoneJoinedSince = (now: Instant): Instant => addMinutes(now, -minutesUnderWay);
export type Pools = { readonly [pool: PoolName]: Pool };
