import type { Appointment } from '../../../domain/appointment/appointment';
import { fail, type Result, succeed } from '../../../domain/result';
import type { AppointmentStore } from './ports';

type Change<Answer> = {
  readonly answer: Answer;
  /** Null where it is so already: a repeated press is answered as the first was. */
  readonly fields: Parameters<AppointmentStore['change']>[1] | null;
  readonly told?: Parameters<AppointmentStore['change']>[2];
};

const attempts = 4;

/** Changes an appointment on the condition that it still is what was decided on; a change that came between is looked at. */
export async function changed<Answer, Failure extends string>(
  store: Pick<AppointmentStore, 'ofEntry' | 'change'>,
  first: Appointment,
  decide: (appointment: Appointment) => Result<Change<Answer>, Failure>,
): Promise<Result<Answer, Failure | 'unknown-appointment' | 'appointment-changed'>> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const seen = attempt === 1 ? first : (await store.ofEntry(first.entryId))?.appointment;
    if (seen === undefined) return fail('unknown-appointment');
    const change = decide(seen);
    if (!change.ok) return change;
    const { answer, fields, told } = change.value;
    if (fields === null || (await store.change(seen, fields, told))) return succeed(answer);
  }
  return fail('appointment-changed');
}
