import type { OutputOf } from '../../../contracts/call';
import { signUp } from '../../../contracts/registration/signingUp';
import { aSignUp, type SignUpChange } from '../signUps';
import type { HeldPhone } from './heldPhone';

/** Signs a phone's owner up without the pages: one seat in the hall of the first session, or as wished. */
export const takeSeat = (
  phone: HeldPhone,
  { activityId }: { readonly activityId: string },
  wishes: SignUpChange = {},
): Promise<OutputOf<typeof signUp>> => phone.ask(signUp, aSignUp(activityId, wishes));
