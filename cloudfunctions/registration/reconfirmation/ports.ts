import type { Activity } from '../../../domain/activity/activity';
import type { PoolName } from '../../../domain/activity/sessions';
import type { Waiting } from '../../../domain/registration/reconfirmation';
import type { Instant } from '../../../domain/time/instant';
import type { HeldRegistration } from '../../_records/seats/ports';

export type ReconfirmationStore = {
  /** Coming activities that ask whether people still come, and the first session of which is near enough. */
  asking(at: Instant): Promise<readonly Activity[]>;
  /** What is free of a pool, and who waits for it without an offer, in their order. */
  waitlistOf(
    activityId: string,
    pool: PoolName,
    at: Instant,
  ): Promise<{ readonly left: number; readonly waiting: readonly Waiting[] }>;
  /** Who has seats of the pool and did not say that they still come. */
  unconfirmed(activityId: string, pool: PoolName): Promise<readonly HeldRegistration[]>;
};
