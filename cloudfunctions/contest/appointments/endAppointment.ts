import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { endAppointment as call } from '../../../contracts/contest/appointments';
import { ended } from '../../../domain/appointment/serving';
import { memberEntry } from '../../../domain/audit/entry';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { changed } from './changed';
import type { AppointmentStore, AppointmentsSnapshot } from './ports';

type Needs = { readonly store: Pick<AppointmentStore, 'ofContest' | 'ofEntry' | 'change'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const endAppointment = ({ store, now }: Needs) => ({
  find: (memberId: string, { contestId }: Input) => store.ofContest(memberId, contestId),

  run: async (
    memberId: string,
    { entryId, reason }: Input,
    { appointments }: AppointmentsSnapshot,
  ): Promise<Outcome> => {
    const appointment = appointments.find((one) => one.entryId === entryId);
    if (appointment === undefined) return fail('unknown-appointment');
    return changed(store, appointment, (seen) => {
      const at = now();
      const end = ended(seen, reason, at);
      if (!end.ok) return end;
      if (seen.ended !== null) return succeed({ answer: { endedAt: seen.ended.at }, fields: null });
      const act = { actorId: memberId, on: entryId, organisationId: seen.organisationId, occasion: 'once', at, reason };
      return succeed({
        answer: { endedAt: at },
        fields: { ended: end.value },
        told: { entry: memberEntry('appointment-ended', act), occasion: 'appointment-ended' },
      });
    });
  },
});
