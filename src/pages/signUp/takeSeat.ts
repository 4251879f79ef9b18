import type { InputOf } from '../../../contracts/call';
import { saveProfile } from '../../../contracts/member/calls';
import { signUp } from '../../../contracts/registration/signingUp';
import { type AgeBand, currentPolicyVersion } from '../../../domain/member/member';
import { isAlive } from '../../../domain/registration/registration';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { callCloud, isDecided } from '../../gateway/callCloud';
import { seatRequest } from '../../gateway/seatRequest';

type Wish = Pick<
  InputOf<typeof signUp>,
  | 'activityId'
  | 'sessionId'
  | 'seenMovedAt'
  | 'seenTermsChangedAt'
  | 'ticketKind'
  | 'leaves'
  | 'keepsBoth'
  | 'seats'
  | 'maySplit'
  | 'phone'
> & {
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
  const press = () => callCloud(signUp, { ...wish, requestId: pendingRequestId(purpose), policyVersion });
  const answer = await press();
  if (!isDecided(answer)) return answer;
  requestAnswered(purpose);
  if (!answer.ok || isAlive(answer.value)) return answer;
  // What an earlier press made is over by now: this one is another wish.
  const anew = await press();
  if (isDecided(anew)) requestAnswered(purpose);
  return anew;
}
