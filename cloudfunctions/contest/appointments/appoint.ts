import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { appoint as call } from '../../../contracts/contest/appointments';
import { reviewAppointing } from '../../../domain/appointment/appointing';
import type { Appointment } from '../../../domain/appointment/appointment';
import { termFrom } from '../../../domain/appointment/term';
import { memberEntry } from '../../../domain/audit/entry';
import type { CertificateNumber } from '../../../domain/certificate/number';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { AppointmentStore, AppointmentsSnapshot } from './ports';

type Needs = {
  readonly store: Pick<AppointmentStore, 'ofContest' | 'applicantOf' | 'add'>;
  readonly numberFor: (entryId: string, now: Instant) => Promise<CertificateNumber>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The number first, kept for this entry: a retry after a cut-off finds it, and none is lost but with its entry. */
export const appoint = ({ store, numberFor, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => store.ofContest(memberId, contestId),

  run: async (memberId: string, input: Input, seen: AppointmentsSnapshot): Promise<Outcome> => {
    const { contest, organisationName, result, hasOpenAppeal, appointments } = seen;
    const { entryId, holder, village, duties } = input;
    const at = now();
    const review = reviewAppointing(result && { ...result, hasOpenAppeal }, { entryId, from: input.from, now: at });
    const standing = appointments.find((one) => one.entryId === entryId);
    if (standing !== undefined) return answerOf(standing, input);
    if (!review.ok) return review;
    const { organisationId } = contest;
    const appointment: Appointment = {
      ...{ entryId, holder, village, organisationId, organisationName },
      number: await numberFor(entryId, at),
      contestId: contest.id,
      contestTitle: contest.title,
      entryTitle: review.value.title,
      memberId: await store.applicantOf(entryId),
      duties: [...new Set(duties)],
      term: termFrom(input.from, input.months),
      renewals: [],
      ended: null,
      records: [],
      version: 1,
      createdAt: at,
    };
    const act = { actorId: memberId, on: entryId, organisationId, occasion: 'once', at };
    return answerOf(await store.add(appointment, memberEntry('appointed', act)), input);
  },
});

/** A press that is repeated, or another organiser's same one, is answered as the first was. */
function answerOf({ number, holder, village, term }: Appointment, input: Input): Outcome {
  const wanted = termFrom(input.from, input.months);
  const isSame =
    holder === input.holder && village === input.village && term.from === wanted.from && term.until === wanted.until;
  return isSame ? succeed({ number }) : fail('appointed-already');
}
