import type { InputOf } from '../../contracts/call';
import type { signUp } from '../../contracts/registration/signingUp';
import { currentPolicyVersion } from '../../domain/member/member';
import { aRequestId } from './requestId';

type SignUp = InputOf<typeof signUp>;
export type SignUpChange = Partial<Omit<SignUp, 'activityId'>>;

/** One seat in the hall of the first session, by a press of its own. */
export const aSignUp = (activityId: string, change: SignUpChange = {}): SignUp => ({
  activityId,
  requestId: aRequestId(),
  sessionId: 's1',
  ticketKind: 'hall',
  seats: 1,
  maySplit: false,
  // The same people sign up for much in one test, or hold seats of many hours; what is about clashes says otherwise.
  keepsBoth: true,
  phone: null,
  policyVersion: currentPolicyVersion,
  ...change,
});
