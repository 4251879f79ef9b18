import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { cancelRegistration as call } from '../../contracts/registration';
import { reviewCancellation } from '../../domain/registration/cancellation';
import { fail, type Result, succeed } from '../../domain/result';
import type { CancellationStore, Clock } from './ports';

type Needs = { readonly store: CancellationStore; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** Marked first, released second: a cut-off between them is finished by cancelling again or by signing up again. */
export const cancelRegistration =
  ({ store, now }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const sight = await store.look(memberId, input.registrationId);
    if (sight === null) return fail('unknown-registration');
    const { registration } = sight;
    if (registration.status === 'confirmed') {
      const at = now();
      const review = reviewCancellation({ ...sight, now: at });
      if (!review.ok) return review;
      await store.markCancelled(registration, at);
    }
    await store.release(registration);
    return succeed({ status: 'cancelled' });
  };
