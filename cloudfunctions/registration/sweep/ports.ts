import type { PoolName } from '../../../domain/activity/sessions';
import type { Hold } from '../../../domain/registration/hold';
import type { Registration } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';
import type { HeldRegistration } from '../../_records/seats/ports';

export type SweepStore = {
  overdueOffers(at: Instant): Promise<readonly HeldRegistration[]>;
  /** Activities with holds made or stamped since they were last compared. */
  touchedActivities(): Promise<readonly string[]>;
  holdsOf(activityId: string): Promise<TouchedHolds>;
  registrations(ids: readonly string[]): Promise<readonly Registration[]>;
  /** Notes that holds of until then were compared; `isAll` unless younger ones have not been. */
  noteCompared(touched: TouchedHolds, until: Instant, isAll: boolean): Promise<void>;
  poolsToFill(at: Instant): Promise<readonly FreePool[]>;
};

export type TouchedHolds = {
  readonly activityId: string;
  readonly touchedAt: Instant;
  /** Empty text: never. */
  readonly comparedUntil: Instant;
  readonly holds: readonly { readonly memberId: string; readonly hold: Hold }[];
};

export type FreePool = { readonly activityId: string; readonly pool: PoolName };

export type ApplicationStore = {
  /** Some of those whose session has begun, and nobody had drawn or reviewed. */
  undecided(at: Instant): Promise<readonly HeldRegistration[]>;
};
