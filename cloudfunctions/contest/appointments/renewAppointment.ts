import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { renewAppointment as call } from '../../../contracts/contest/appointments';
import { type Appointment, lastDayOf, termsOf } from '../../../domain/appointment/appointment';
import { renewed } from '../../../domain/appointment/serving';
import { memberEntry } from '../../../domain/audit/entry';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { changed } from './changed';
import type { AppointmentStore, AppointmentsSnapshot } from './ports';

type Needs = { readonly store: Pick<AppointmentStore, 'ofContest' | 'ofEntry' | 'change'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const renewAppointment = ({ store, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => store.ofContest(memberId, contestId),

  run: async (memberId: string, input: Input, { appointments }: AppointmentsSnapshot): Promise<Outcome> => {
    const { entryId, seenTerms, months, opinion } = input;
    const appointment = appointments.find((one) => one.entryId === entryId);
    if (appointment === undefined) return fail('unknown-appointment');
    return changed<OutputOf<typeof call>, FailureOf<typeof call>>(store, appointment, (seen) => {
      if (isRenewedAlready(seen, input)) return succeed({ answer: { until: lastDayOf(seen) }, fields: null });
      if (termsOf(seen).length !== seenTerms) return fail('appointment-changed');
      const at = now();
      const renewal = renewed(seen, { months, opinion, now: at });
      if (!renewal.ok) return renewal;
      const { organisationId } = seen;
      const act = { actorId: memberId, on: entryId, organisationId, occasion: seenTerms, at, reason: opinion };
      return succeed({
        answer: { until: renewal.value.until },
        fields: { renewals: [...seen.renewals, renewal.value] },
        told: { entry: memberEntry('appointment-renewed', act), occasion: 'appointment-renewed' },
      });
    });
  },
});

const isRenewedAlready = (seen: Appointment, { seenTerms, opinion }: Input): boolean =>
  termsOf(seen).length === seenTerms + 1 && seen.renewals.at(-1)?.opinion === opinion;
