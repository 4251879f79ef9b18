import type { Activity } from '../activity/activity';
import { type Consent, currentPolicyVersion, type Member } from '../member/member';
import { fail, type Result } from '../result';
import type { Instant } from '../time/instant';
import { type Registration, reviewSignUp, type SignUpRefusal } from './registration';
import { registrationIdOf } from './registrationId';
import { reviewSeat, type SeatStep, type Seats } from './seats';

/** Whether a person gets into an activity now, and by which step they come to the seat. */
export function decideSignUp(attempt: {
  readonly now: Instant;
  readonly activity: Activity;
  readonly seats: Seats;
  readonly ageBand: Member['ageBand'];
  readonly hasPhone: boolean;
  readonly earlier: Pick<Registration, 'status' | 'generation'> | null;
}): Result<SeatStep, SignUpRefusal> {
  const { seats, earlier } = attempt;
  if (earlier?.status === 'confirmed') return fail('already-signed-up');
  const generation = (earlier?.generation ?? 0) + 1;
  const review = reviewSignUp({ ...attempt, isSeatHeld: seats.mine === generation });
  return review.ok ? reviewSeat(seats, generation) : review;
}

export const registrationOf = (
  activityId: string,
  member: Pick<Member, 'id' | 'nickname' | 'ageBand'>,
  made: { readonly generation: number; readonly ticketNumber: string; readonly now: Instant },
): Registration => ({
  id: registrationIdOf(activityId, member.id),
  activityId,
  memberId: member.id,
  nickname: member.nickname,
  ageBand: member.ageBand,
  status: 'confirmed',
  generation: made.generation,
  ticketNumber: made.ticketNumber,
  signedUpAt: made.now,
  cancelledAt: null,
});

/** What a person agrees to by signing up; giving a phone number is a purpose of its own. */
export const signUpConsent = (hasPhone: boolean, now: Instant): Consent => ({
  act: 'given',
  policyVersion: currentPolicyVersion,
  purposes: hasPhone ? ['registration', 'event-contact'] : ['registration'],
  at: now,
});
