import type { PoolName } from '../../../domain/activity/sessions';
import type { Hold } from '../../../domain/registration/hold';
import type { Registration } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';
import type { HeldRegistration } from '../../_records/seats/ports';

/** What the sweeper looks for. */
export type SweepStore = {
  /** Offers whose deadline has come, the longest past first. */
  overdueOffers(at: Instant): Promise<readonly HeldRegistration[]>;
  /** Activities with holds made or stamped since they were last compared. */
  touchedActivities(): Promise<readonly string[]>;
  holdsOf(activityId: string): Promise<TouchedHolds>;
  /** By their ids; those that do not exist are left out. */
  registrations(ids: readonly string[]): Promise<readonly Registration[]>;
  /** Notes that holds of until then were compared; `isAll` unless younger ones have not been. */
  noteCompared(touched: TouchedHolds, until: Instant, isAll: boolean): Promise<void>;
  /** Pools of coming activities that have seats free while somebody may wait for them. */
  poolsToFill(at: Instant): Promise<readonly FreePool[]>;
};

export type TouchedHolds = {
  readonly activityId: string;
  readonly touchedAt: Instant;
  /** Empty text: never. */
  readonly comparedUntil: Instant;
  /** `registrationId` is of the place that a hold is for, whether that was written or not. */
  readonly holds: readonly { readonly memberId: string; readonly registrationId: string; readonly hold: Hold }[];
};

export type FreePool = { readonly activityId: string; readonly pool: PoolName };

export type ApplicationStore = {
  /** Some of those whose session has begun, and nobody had drawn or reviewed. */
  undecided(at: Instant): Promise<readonly HeldRegistration[]>;
};
