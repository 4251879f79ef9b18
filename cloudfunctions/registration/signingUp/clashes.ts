import type { ParsedInputOf } from '../../../contracts/call';
import type { signUp as call } from '../../../contracts/registration/signingUp';
import { sessionOf } from '../../../domain/activity/sessions';
import { type Clash, clashesWith } from '../../../domain/registration/clash';
import type { SignUpStep } from '../../../domain/registration/signUp';
import type { Instant } from '../../../domain/time/instant';
import type { cancelRegistration } from '../tickets/cancelRegistration';
import type { SignUpSnapshot } from './ports';

type Input = ParsedInputOf<typeof call>;

/** Whether the step gets seats at once; a place on a waitlist or an application clashes with nothing. */
export const takesSeats = (step: SignUpStep): boolean =>
  step.step === 'claim' || step.step === 'keep' || (step.step === 'wait' && step.findsSeats);

/** Last, so that nobody loses one seat before they have the other; a retry finishes it, and leaves what they took since. */
export async function leaveOthers(
  { cancel }: { readonly cancel: ReturnType<typeof cancelRegistration> },
  memberId: string,
  { others }: SignUpSnapshot,
  { leaves }: Input,
  signedUpAt: Instant,
): Promise<void> {
  for (const { registration } of others)
    if (leaves.includes(registration.id) && registration.signedUpAt <= signedUpAt) {
      const input = { registrationId: registration.id };
      const held = await cancel.find(memberId, input);
      if (held !== null) await cancel.run(memberId, input, held);
    }
}

/** Seats at the same time elsewhere that are not to be given back. */
export function clashesLeft({ activity, others }: SignUpSnapshot, { sessionId, leaves }: Input): readonly Clash[] {
  const session = sessionOf(activity, sessionId);
  const clashes = session === null ? [] : clashesWith(session, others);
  return clashes.filter(({ registrationId }) => !leaves.includes(registrationId));
}
