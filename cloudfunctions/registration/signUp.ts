import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { signUp as call } from '../../contracts/registration';
import { registrationIdOf } from '../../domain/registration/registrationId';
import { decideSignUp, registrationOf, signUpConsent } from '../../domain/registration/signUp';
import { contactEraseAfter } from '../../domain/registration/ticket';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock, SignUpStore, Tickets } from './ports';

type Needs = { readonly store: SignUpStore; readonly tickets: Pick<Tickets, 'numberOf'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

/** Takes a seat. When something else moved between looking and taking, it looks again. */
export const signUp =
  (needs: Needs) =>
  async (memberId: string, input: Input): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const outcome = await signUpOnce(needs, memberId, input);
      if (outcome !== 'overtaken') return outcome;
    }
    throw new Error(`${memberId} was overtaken ${attempts} times at ${input.activityId}`);
  };

/** Seat, phone number, registration, in this order: after a cut-off the seat says whose it is, and a retry goes on. */
async function signUpOnce(
  { store, tickets, now }: Needs,
  memberId: string,
  { activityId, requestId, phone }: Input,
): Promise<Outcome | 'overtaken'> {
  const id = registrationIdOf(activityId, memberId);
  const sight = await store.look(activityId, memberId);
  if (sight === null || sight.activity.status === 'draft') return fail('unknown-activity');
  const { activity, seats, member, registration: earlier } = sight;
  if (member === null) return fail('profile-missing');
  if (earlier?.status === 'confirmed' && earlier.requestId === requestId) return succeed({ registrationId: id });

  const at = now();
  const hasPhone = phone !== null;
  const seat = decideSignUp({ now: at, activity, seats, ageBand: member.ageBand, hasPhone, earlier });
  if (!seat.ok) return seat;
  if (!(await store.takeSeat(activityId, memberId, seat.value))) return 'overtaken';

  const { generation } = seat.value;
  const consent = signUpConsent(hasPhone, at);
  if (phone !== null)
    await store.keepContact({
      registrationId: id,
      generation,
      phone,
      eraseAfter: contactEraseAfter(activity),
      consent,
    });
  const ticketNumber = tickets.numberOf(activityId, id, generation);
  const registration = registrationOf(activityId, { id: memberId, ...member }, { generation, ticketNumber, now: at });
  const isConfirmed = await store.confirm({ ...registration, requestId, hasPhone, consent });
  return isConfirmed ? succeed({ registrationId: id }) : 'overtaken';
}
