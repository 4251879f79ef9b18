import type { Activity } from '../activity/activity';
import type { AccountAgeBand } from '../member/member';
import { lowestAgeOf } from '../member/member';
import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';

export const registrationStatuses = ['confirmed', 'cancelled'] as const;
export type RegistrationStatus = (typeof registrationStatuses)[number];

/** One person's place in one activity. Its id is made of both, so a second one cannot exist. */
export type Registration = {
  readonly id: string;
  readonly activityId: string;
  readonly memberId: string;
  readonly nickname: string;
  readonly ageBand: AccountAgeBand;
  readonly status: RegistrationStatus;
  /** Signing up again after a cancellation raises it, so an old ticket dies. */
  readonly generation: number;
  /** 50 bits, what the ticket's code says instead of a name. */
  readonly ticketNumber: string;
  readonly signedUpAt: Instant;
  readonly cancelledAt: Instant | null;
};

export const signUpRefusals = [
  'activity-cancelled',
  'registration-not-open',
  'registration-closed',
  'too-young',
  'phone-needed',
  'phone-not-asked',
  'already-signed-up',
  'activity-full',
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
}): Result<'welcome', Exclude<SignUpRefusal, 'already-signed-up' | 'activity-full'>> {
  const { now, activity, ageBand, hasPhone, isSeatHeld } = attempt;
  if (activity.status === 'cancelled') return fail('activity-cancelled');
  if (!isSeatHeld && now < activity.registrationOpensAt) return fail('registration-not-open');
  if (!isSeatHeld && now >= activity.registrationClosesAt) return fail('registration-closed');
  if (lowestAgeOf[ageBand] < activity.minimumAge) return fail('too-young');
  if (activity.phone === 'required' && !hasPhone) return fail('phone-needed');
  if (activity.phone === 'none' && hasPhone) return fail('phone-not-asked');
  return succeed('welcome');
}
