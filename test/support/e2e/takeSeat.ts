import type { InputOf, OutputOf } from '../../../contracts/call';
import { signUp } from '../../../contracts/registration/signingUp';
import { currentPolicyVersion } from '../../../domain/member/member';
import type { HeldPhone } from './heldPhone';
import { aRequestId } from './requestId';

/** Signs a phone's owner up without the pages: one seat in the hall of the first session, or as wished. */
export const takeSeat = (
  phone: HeldPhone,
  { activityId }: { readonly activityId: string },
  wishes: Partial<InputOf<typeof signUp>> = {},
): Promise<OutputOf<typeof signUp>> =>
  phone.ask(signUp, {
    activityId,
    requestId: aRequestId(),
    sessionId: 's1',
    ticketKind: 'hall',
    seats: 1,
    maySplit: false,
    // The phones of a demo hold seats of many hours; what is about clashes asks for them.
    keepsBoth: true,
    phone: null,
    policyVersion: currentPolicyVersion,
    ...wishes,
  });
