import type { Activity } from '../activity/activity';
import type { PlaceKind } from '../activity/placeKinds';
import type { CheckInMethod } from '../attendance/checkInMethod';
import type { AccountAgeBand } from '../member/member';
import { lowestAgeOf } from '../member/member';
import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import type { Queue } from './queue';
import type { LeftOut, TimelineEntry } from './timeline';

/**
 * `confirmed` has seats (and may still wait for more of them), `waiting` stands on the waitlist or has an offer, `applied`
 * is up for the draw or the review, `declined` was not admitted, `lapsed` let an offer or a question run out.
 */
export const registrationStatuses = ['confirmed', 'waiting', 'applied', 'declined', 'lapsed', 'cancelled'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** Missing on the day without having cancelled, and what the person said to it. */
export type Absence = {
  readonly notedAt: Instant;
  readonly appeal: {
    readonly reason: string;
    readonly at: Instant;
    readonly decision: { readonly isExcused: boolean; readonly answer: string; readonly at: Instant } | null;
  } | null;
};

/** The terms that somebody said yes to, by when they had last changed; null for those of the publishing. */
export type TermsAgreed = { readonly changedAt: Instant | null; readonly at: Instant };

export type Arrival = { readonly at: Instant; readonly operatorId: string; readonly method: CheckInMethod };

export type Registration = {
  readonly id: string;
  readonly activityId: string;
  readonly memberId: string;
  readonly nickname: string;
  readonly ageBand: AccountAgeBand;
  readonly sessionId: string;
  readonly ticketKind: PlaceKind;
  readonly status: RegistrationStatus;
  /** Confirmed ones, for the person and whom they bring; an offer is not among them. */
  readonly seats: number;
  /** Null once nothing more is wanted. */
  readonly queue: Queue | null;
  /** Signing up again after an end raises it, so an old ticket and an old offer are dead. */
  readonly generation: number;
  /** 50 bits, what the ticket's code says instead of a name. */
  readonly ticketNumber: string;
  readonly signedUpAt: Instant;
  readonly cancelledAt: Instant | null;
  readonly reconfirmedAt: Instant | null;
  /** Missing in documents of before terms were asked about: those of the publishing. */
  readonly termsAgreed?: TermsAgreed;
  readonly absence: Absence | null;
  /** Missing until they were let in; from then on nothing frees their seats. */
  readonly checkedIn?: Arrival;
  /** How many changes led to it, over all generations; missing in documents of before changes were counted. */
  readonly version?: number;
  readonly timeline: readonly TimelineEntry[];
  /** Missing while the history is whole. */
  readonly leftOut?: LeftOut;
};

/** Raised by every change. A document of before changes were counted had an entry of its history for each. */
export const versionOf = ({ version, timeline }: Pick<Registration, 'version' | 'timeline'>): number =>
  version ?? timeline.length;

/** Not ended: it may still hold or get seats. */
export const isAlive = ({ status }: Pick<Registration, 'status'>): boolean =>
  status === 'confirmed' || status === 'waiting' || status === 'applied';

export const committedSeats = (registration: Pick<Registration, 'status' | 'seats' | 'queue'>): number =>
  isAlive(registration) ? registration.seats + (registration.queue?.offer?.seats ?? 0) : 0;

export const signUpRefusals = [
  'activity-cancelled',
  'registration-not-open',
  'registration-closed',
  'too-young',
  'phone-needed',
  'phone-not-asked',
  'already-signed-up',
  'activity-full',
  'unknown-session',
  'session-cancelled',
  'session-moved',
  'terms-changed',
  'session-over',
  'door-closed',
  'too-many-seats',
  'too-often',
] as const;
export type SignUpRefusal = (typeof signUpRefusals)[number];

/** Whether this person may take a seat now, seats aside. The closing instant itself is too late. */
export function reviewSignUp(attempt: {
  readonly now: Instant;
  readonly activity: Pick<Activity, 'status' | 'registrationOpensAt' | 'registrationClosesAt' | 'minimumAge' | 'phone'>;
  readonly ageBand: AccountAgeBand;
  readonly hasPhone: boolean;
  /** A seat taken in time by a sign-up that was then cut off may still be finished after the closing. */
  readonly isSeatHeld: boolean;
}): Result<'welcome', SignUpRefusal> {
  const { now, activity, ageBand, hasPhone, isSeatHeld } = attempt;
  if (activity.status === 'cancelled') return fail('activity-cancelled');
  if (!isSeatHeld && now < activity.registrationOpensAt) return fail('registration-not-open');
  if (!isSeatHeld && now >= activity.registrationClosesAt) return fail('registration-closed');
  if (lowestAgeOf[ageBand] < activity.minimumAge) return fail('too-young');
  if (activity.phone === 'required' && !hasPhone) return fail('phone-needed');
  if (activity.phone === 'none' && hasPhone) return fail('phone-not-asked');
  return succeed('welcome');
}
