import * as v from 'valibot';
import { maxSeatsPerSignUp } from '../../domain/activity/sessions';
import { currentPolicyVersion } from '../../domain/member/member';
import { signUpRefusals } from '../../domain/registration/registration';
import { defineCall } from '../call';
import {
  activityId,
  keepsBoth,
  leaves,
  phone,
  registrationId,
  registrationStatus,
  requestId,
  seenMovedAt,
  seenTermsChangedAt,
  sessionId,
  ticketKind,
  wholeNumber,
} from '../fields';
import { cloudFunction } from './cloudFunction';

export const signUp = defineCall({
  cloudFunction,
  action: 'signUp',
  purpose:
    'Takes seats for the caller, or a place on the waitlist, or enters the draw or the review. The same request again is answered as the first was.',
  input: v.strictObject({
    activityId,
    requestId,
    sessionId,
    seenMovedAt,
    seenTermsChangedAt,
    ticketKind,
    /** For the caller and whom they bring. */
    seats: wholeNumber(1, maxSeatsPerSignUp),
    /** Whether fewer seats than these may be offered when there is a waitlist. */
    maySplit: v.boolean(),
    leaves,
    keepsBoth,
    phone: v.nullable(phone),
    /** The policy that was on the screen when the person agreed. */
    policyVersion: v.literal(currentPolicyVersion),
  }),
  output: v.object({ registrationId, status: registrationStatus }),
  failures: [
    'unknown-activity',
    'profile-missing',
    'seat-step-under-way',
    'overlaps-another',
    'lottery-full',
    ...signUpRefusals,
  ],
});
