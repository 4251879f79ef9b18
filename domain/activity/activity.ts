import type { Instant } from '../time/instant';
import type { KindsOfActivity, OwnKind } from './placeKinds';
import type { Session } from './sessions';

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

/** First come first served, drawn by lot after closing, or admitted by the organiser. */
export const admissionModes = ['first-come', 'lot', 'review'] as const;
export type AdmissionMode = (typeof admissionModes)[number];

export type Position = { readonly latitude: number; readonly longitude: number };

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

export type RoadshowDetails = { readonly kind: 'roadshow' };

export type ActivityDetails = LectureDetails | ServiceDetails | RoadshowDetails;

export type ActivityPlan = {
  readonly title: string;
  readonly summary: string;
  /** Township of 泸州, nine digits of the national division code; the first six are the county. */
  readonly townshipCode: string;
  readonly venue: string;
  /** GCJ-02 degrees, as maps of China use; null when no position was picked. */
  readonly position: Position | null;
  readonly sessions: readonly Session[];
  /** Absent in a plan with built-in kinds alone. */
  readonly ownKinds?: readonly OwnKind[];
  readonly registrationOpensAt: Instant;
  readonly registrationClosesAt: Instant;
  readonly admission: AdmissionMode;
  /** How many people one sign-up may bring, the signer included. */
  readonly seatsPerSignUp: number;
  /** Whether people confirm a day before; unconfirmed seats then go to the waitlist. */
  readonly asksReconfirmation: boolean;
  /** How to join over the network, shown to holders of an online ticket alone. Empty without online places. */
  readonly onlineAccess: string;
  readonly minimumAge: MinimumAge;
  readonly phone: PhoneRequirement;
  readonly details: ActivityDetails;
};

export type Activity = ActivityPlan &
  Pick<KindsOfActivity, 'formerKinds'> & {
    readonly id: string;
    /** Start of the first session, end of the last, total places: stored for sorting and lists. */
    readonly startAt: Instant;
    readonly endAt: Instant;
    readonly capacity: number;
    readonly status: ActivityStatus;
    /** The highest number a session ever had; missing in older documents. */
    readonly sessionsGiven?: number;
    readonly organisationId: string;
    /** Sign-in opens this long before the start and closes this long after it. */
    readonly checkIn: CheckInWindow;
    readonly cancelReason: string | null;
    /** File of the picture above it; nothing or null without one. */
    readonly cover?: string | null;
    /** Files of earlier ones that are still to be removed. */
    readonly formerCovers?: readonly string[];
    /** Raised by every change; an edit based on an older version is refused. */
    readonly version: number;
    readonly createdAt: Instant;
    readonly updatedAt: Instant;
  };

export type CheckInWindow = { readonly opensMinutesBefore: number; readonly closesMinutesAfter: number };
export const defaultCheckInWindow: CheckInWindow = { opensMinutesBefore: 30, closesMinutesAfter: 30 };

export const countyCodeOf = (townshipCode: string): string => townshipCode.slice(0, 6);
