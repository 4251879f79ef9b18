import type { OtherPlace } from '../../../domain/registration/clash';
import type { Instant } from '../../../domain/time/instant';
import type { cancelRegistration } from './cancelRegistration';

/** Last, so that nobody loses one seat before they have the other; a retry finishes it, and leaves what they took since. */
export async function leaveOthers(
  cancel: ReturnType<typeof cancelRegistration>,
  memberId: string,
  {
    others,
    leaves,
    takenAt,
  }: { readonly others: readonly OtherPlace[]; readonly leaves: readonly string[]; readonly takenAt: Instant },
): Promise<void> {
  for (const { registration } of others)
    if (leaves.includes(registration.id) && registration.signedUpAt <= takenAt) {
      const input = { registrationId: registration.id };
      const held = await cancel.find(memberId, input);
      if (held !== null) await cancel.run(memberId, input, held);
    }
}
