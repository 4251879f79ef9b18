import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { decideAppeal as call } from '../../../contracts/registration/absences';
import { memberEntry } from '../../../domain/audit/entry';
import { appealDecided } from '../../../domain/registration/absence';
import { changingRegistration } from '../../../domain/registration/changingRegistration';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { SeatBook as Seats } from '../../_records/seats/ports';
import type { RosterSnapshot, RosterStore } from '../roster/ports';
import { untilWritten } from '../untilWritten';
import type { AbsenceStore } from './ports';

type Needs = {
  readonly store: Pick<RosterStore, 'entry'>;
  readonly absences: Pick<AbsenceStore, 'excuse'>;
  readonly seats: Pick<Seats, 'change'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The decision first, then what it lifts: of two organisers the first decides, and a retry finishes. */
export const decideAppeal = ({ store, absences, seats, now }: Needs) =>
  untilWritten({
    find: (organizerId: string, { registrationId }: Input) => store.entry(organizerId, registrationId),

    step: async (snapshot: RosterSnapshot, input: Input, organizerId: string): Promise<Outcome | 'overtaken'> => {
      const { registrationId, isExcused, answer } = input;
      const { registration, place } = snapshot;
      if (registration.memberId === organizerId) return fail('not-allowed');
      const at = now();
      const decision = appealDecided(registration, { isExcused, answer, at });
      if (!decision.ok) return decision;
      const audit = memberEntry(isExcused ? 'appeal-granted' : 'appeal-refused', {
        actorId: organizerId,
        reason: answer,
        ...changingRegistration(registration, { organisationId: place.organisationId ?? null }, at),
      });
      if (decision.value !== null && !(await seats.change(registration, { ...decision.value, audit })))
        return 'overtaken';
      if (isExcused) await absences.excuse(registration.memberId, registrationId);
      return succeed({ decidedAt: registration.absence?.appeal?.decision?.at ?? at });
    },
  });
