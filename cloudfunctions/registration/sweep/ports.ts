import type { Activity } from '../../../domain/activity/activity';
import type { PoolName } from '../../../domain/activity/sessions';
import type { Hold } from '../../../domain/registration/hold';
import type { Registration } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';
import type { HeldRegistration } from '../../_records/seats/ports';

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

export type OvertakenStore = {
  /** Edited so long ago that every sign-up which the edit overtook has been written, the longest first. */
  edited(at: Instant): Promise<readonly EditedActivity[]>;
  /** One page, after this id, of people who wait or have applied and may have been overtaken. */
  candidates(activity: EditedActivity, afterId: string): Promise<readonly HeldRegistration[]>;
  /** Changes nothing when another edit came since. */
  noteSettled(activity: EditedActivity): Promise<void>;
};

export type PhoneStore = {
  /** Some of the phone numbers whose registration must have been written by now, the oldest first. */
  toCheck(at: Instant): Promise<readonly PhoneToCheck[]>;
  /** They belong to somebody who is signed up: not looked at again unless they are given anew. */
  noteChecked(registrationIds: readonly string[], at: Instant): Promise<void>;
};

export type PhoneToCheck = {
  readonly registrationId: string;
  readonly generation: number;
  readonly givenAt: Instant;
  /** Generation of the registration with this id; null if it has ended or is missing. */
  readonly aliveGeneration: number | null;
};

export type EditedActivity = Pick<Activity, 'id' | 'sessions' | 'admission' | 'endAt'> & {
  readonly settleAt: Instant;
};

export type ApplicationStore = {
  /** Some of the applicants who were neither drawn nor reviewed before their session began. */
  undecided(at: Instant): Promise<readonly HeldRegistration[]>;
};
