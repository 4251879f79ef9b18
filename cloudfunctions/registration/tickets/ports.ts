import type { Activity } from '../../../domain/activity/activity';
import type { PoolName } from '../../../domain/activity/sessions';
import type { Pools } from '../../../domain/registration/seats';
import type { StoredTicket } from '../../../domain/registration/ticket';
import type { Instant } from '../../../domain/time/instant';
import type { HeldRegistration } from '../../_records/seats/ports';

export type OwnStore = {
  /** Null unless the registration is this person's own. */
  read(memberId: string, registrationId: string): Promise<OwnSnapshot | null>;
};

export type OwnSnapshot = HeldRegistration & {
  readonly activity: Activity;
  readonly pools: Pools;
};

export type TicketStore = {
  /** The newest of one person's tickets; where those are not all, first the soonest that something may still come of. */
  ofMember(memberId: string, now: Instant): Promise<readonly StoredTicket[]>;
  /** Null unless the registration is this person's own. */
  find(memberId: string, registrationId: string): Promise<StoredTicket | null>;
  /** How many stand on the waitlist of this pool before this place. */
  ahead(activityId: string, pool: PoolName, order: string): Promise<number>;
};
