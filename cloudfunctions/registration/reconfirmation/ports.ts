import type { Activity } from '../../../domain/activity/activity';
import type { PoolName } from '../../../domain/activity/sessions';
import type { Waiting } from '../../../domain/registration/reconfirmation';
import type { Instant } from '../../../domain/time/instant';
import type { HeldRegistration } from '../../_records/seats/ports';

export type ReconfirmationStore = {
  asking(at: Instant): Promise<readonly Activity[]>;
  waitlistOf(
    activityId: string,
    pool: PoolName,
    at: Instant,
  ): Promise<{ readonly left: number; readonly waiting: readonly Waiting[] }>;
  /** Who has seats of the pool, did not say that they still come, and was reached by the question with this deadline. */
  unconfirmed(activityId: string, pool: PoolName, until: Instant): Promise<readonly HeldRegistration[]>;
};
