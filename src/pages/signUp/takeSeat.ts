import type { InputOf } from '../../../contracts/call';
import { saveProfile } from '../../../contracts/member/calls';
import { signUp } from '../../../contracts/registration/signingUp';
import { type AgeBand, currentPolicyVersion } from '../../../domain/member/member';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { callCloud } from '../../gateway/callCloud';
import { seatRequest } from '../../gateway/seatRequest';

type Wish = Pick<InputOf<typeof signUp>, 'activityId' | 'sessionId' | 'ticketKind' | 'seats' | 'maySplit' | 'phone'> & {
  /** Null when the profile that the server has is still right. */
  readonly profile: { readonly nickname: string; readonly ageBand: AgeBand } | null;
};

/**
 * Saves the profile where needed, then takes the seat. When no answer comes the request's id is kept, so that asking
 * again is answered as the first time, and nobody is signed up twice.
 */
export async function takeSeat({ profile, ...wish }: Wish) {
  const policyVersion = currentPolicyVersion;
  if (profile) {
    const saved = await callCloud(saveProfile, { ...profile, policyVersion });
    if (!saved.ok) return saved;
  }
  const purpose = seatRequest(wish.activityId);
  const requestId = pendingRequestId(purpose);
  const answer = await callCloud(signUp, { ...wish, requestId, policyVersion });
  if (answer.ok || (answer.failure !== 'offline' && answer.failure !== 'unexpected')) requestAnswered(purpose);
  return answer;
}
