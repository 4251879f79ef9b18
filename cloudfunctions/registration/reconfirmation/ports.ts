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
  unconfirmed(activityId: string, pool: PoolName): Promise<readonly HeldRegistration[]>;
};
