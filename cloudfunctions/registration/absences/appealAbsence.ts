import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { appealAbsence as call } from '../../../contracts/registration/absences';
import { appealed } from '../../../domain/registration/absence';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { SeatBook as Seats } from '../../_records/seats/ports';
import type { OwnSnapshot, OwnStore } from '../tickets/ports';

type Needs = { readonly store: OwnStore; readonly seats: Pick<Seats, 'change'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

export const appealAbsence = ({ store, seats, now }: Needs) => ({
  find: (memberId: string, { registrationId }: Input) => store.read(memberId, registrationId),

  run: async (memberId: string, { registrationId, reason }: Input, seen: OwnSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const snapshot = attempt === 1 ? seen : await store.read(memberId, registrationId);
      if (snapshot === null) return fail('unknown-registration');
      const { registration } = snapshot;
      const at = now();
      const appeal = appealed(registration, { reason, at });
      if (!appeal.ok) return appeal;
      if (appeal.value === null) return succeed({ appealedAt: registration.absence?.appeal?.at ?? at });
      if (await seats.change(registration, appeal.value)) return succeed({ appealedAt: at });
    }
    throw new Error(`${registrationId} kept changing while its absence was being explained`);
  },
});
