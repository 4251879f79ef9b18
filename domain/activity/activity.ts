import type { Instant } from '../time/instant';

export const activityKinds = ['lecture', 'service', 'roadshow'] as const;
export type ActivityKind = (typeof activityKinds)[number];

/** A draft is seen by its organisation alone; a cancelled activity stays readable with its reason. */
export const activityStatuses = ['draft', 'published', 'cancelled'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

export const serviceTypes = [
  'ecology',
  'elder-care',
  'traffic',
  'policy-talks',
  'child-care',
  'farm-help',
  'heritage',
  'tourism',
  'safety',
  'event-support',
  'green-living',
] as const;
export type ServiceType = (typeof serviceTypes)[number];

/** A phone number is asked for only where the organiser may need to reach people on the day. */
export const phoneRequirements = ['none', 'optional', 'required'] as const;
export type PhoneRequirement = (typeof phoneRequirements)[number];

export const minimumAges = [0, 14, 18] as const;
export type MinimumAge = (typeof minimumAges)[number];

/** One class hour (学时) is 45 minutes. */
export type LectureDetails = { readonly kind: 'lecture'; readonly classHours: number };

/** Recruiting volunteers must state the risks (志愿服务条例 12); hazardous work needs accident insurance (17). */
export type ServiceDetails = {
  readonly kind: 'service';
  readonly serviceType: ServiceType;
  readonly risks: string;
  readonly isHazardous: boolean;
  readonly insurancePolicyNumber: string | null;
};

/** A seat in the hall; the contest itself is a matter of its own. */
export type RoadshowDetails = { readonly kind: 'roadshow' };

export type ActivityDetails = LectureDetails | ServiceDetails | RoadshowDetails;

/** What an organiser writes. */
export type ActivityPlan = {
  readonly title: string;
  readonly summary: string;
  /** Township of 泸州, nine digits of the national division code; the first six are the county. */
  readonly townshipCode: string;
  readonly venue: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly registrationOpensAt: Instant;
  readonly registrationClosesAt: Instant;
  readonly capacity: number;
  readonly minimumAge: MinimumAge;
  readonly phone: PhoneRequirement;
  readonly details: ActivityDetails;
};

export type Activity = ActivityPlan & {
  readonly id: string;
  readonly status: ActivityStatus;
  readonly organisationId: string;
  /** Sign-in opens this long before the start and closes this long after it. */
  readonly checkIn: CheckInWindow;
  readonly cancelReason: string | null;
  /** Raised by every change, so that two editors cannot silently overwrite each other. */
  readonly version: number;
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

export type CheckInWindow = { readonly opensMinutesBefore: number; readonly closesMinutesAfter: number };
export const defaultCheckInWindow: CheckInWindow = { opensMinutesBefore: 30, closesMinutesAfter: 30 };

export const countyCodeOf = (townshipCode: string): string => townshipCode.slice(0, 6);
