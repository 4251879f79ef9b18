import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { logDuty as call } from '../../../contracts/contest/appointments';
import { logged } from '../../../domain/appointment/serving';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { changed } from './changed';
import type { AppointmentStore, OwnAppointment } from './ports';

type Needs = { readonly store: Pick<AppointmentStore, 'ofEntry' | 'change'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const logDuty = ({ store, now }: Needs) => ({
  find: (_memberId: string, { entryId }: Input) => store.ofEntry(entryId),

  run: async (
    _memberId: string,
    { requestId, on, duty, text }: Input,
    { appointment }: OwnAppointment,
  ): Promise<Outcome> =>
    changed(store, appointment, (seen) => {
      const record = logged(seen, { id: requestId, on, duty, text }, now());
      if (!record.ok) return record;
      const isThere = seen.records.some(({ id }) => id === requestId);
      return succeed({
        answer: { recordId: requestId },
        fields: isThere ? null : { records: [...seen.records, record.value] },
      });
    }),
});
