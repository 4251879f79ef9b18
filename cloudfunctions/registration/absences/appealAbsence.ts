import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { appealAbsence as call } from '../../../contracts/registration/absences';
import { appealed } from '../../../domain/registration/absence';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { SeatBook as Seats } from '../../_records/seats/ports';
import type { OwnSnapshot, OwnStore } from '../tickets/ports';
import { untilWritten } from '../untilWritten';

type Needs = { readonly store: OwnStore; readonly seats: Pick<Seats, 'change'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const appealAbsence = ({ store, seats, now }: Needs) =>
  untilWritten({
    find: (memberId: string, { registrationId }: Input) => store.read(memberId, registrationId),

    step: async ({ registration }: OwnSnapshot, { reason }: Input): Promise<Outcome | 'overtaken'> => {
      const at = now();
      const appeal = appealed(registration, { reason, at });
      if (!appeal.ok) return appeal;
      if (appeal.value === null) return succeed({ appealedAt: registration.absence?.appeal?.at ?? at });
      if (await seats.change(registration, appeal.value)) return succeed({ appealedAt: at });
      return 'overtaken';
    },
  });
