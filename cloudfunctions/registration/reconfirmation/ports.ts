import type { Activity } from '../../../domain/activity/activity';
import type { PoolName, Session } from '../../../domain/activity/sessions';
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
  /**
   * Who has seats of the pool, did not say since the session last moved that they still come, and was since then reached by
   * the question.
   */
  unconfirmed(
    activityId: string,
    pool: PoolName,
    session: Pick<Session, 'startAt' | 'movedAt'>,
  ): Promise<readonly HeldRegistration[]>;
};
