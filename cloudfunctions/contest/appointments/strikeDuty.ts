import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { strikeDuty as call } from '../../../contracts/contest/appointments';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { changed } from './changed';
import type { AppointmentStore, OwnAppointment } from './ports';

type Needs = { readonly store: Pick<AppointmentStore, 'ofEntry' | 'change'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const strikeDuty = ({ store, now }: Needs) => ({
  find: (_memberId: string, { entryId }: Input) => store.ofEntry(entryId),

  run: async (_memberId: string, { recordId, isStruck }: Input, { appointment }: OwnAppointment): Promise<Outcome> =>
    changed(store, appointment, (seen) => {
      const record = seen.records.find(({ id }) => id === recordId);
      if (record === undefined) return fail('unknown-duty');
      const answer = { recordId };
      if ((record.struckAt !== null) === isStruck) return succeed({ answer, fields: null });
      const struckAt = isStruck ? now() : null;
      const records = seen.records.map((one) => (one.id === recordId ? { ...one, struckAt } : one));
      return succeed({ answer, fields: { records } });
    }),
});
