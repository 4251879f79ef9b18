import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { correctHeadcount as call } from '../../contracts/checkin/calls';
import { headcountLowered, isToldLast, notAllHere } from '../../domain/checkin/headcount';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { Door, DoorSnapshot } from './ports';

type Needs = { readonly door: Pick<Door, 'read' | 'change' | 'lowerHeadcount'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

/** The history first: a door that was cut off tells it once, and counts fewer when it is asked again. */
export const correctHeadcount = ({ door, now }: Needs) => ({
  find: (operatorId: string, { activityId, registrationId }: Input) =>
    door.read(operatorId, activityId, { id: registrationId }),

  run: async (
    _operatorId: string,
    { seen, people }: Input,
    { registration, attendance }: DoorSnapshot,
  ): Promise<Outcome> => {
    const lowered = headcountLowered(attendance, { people, seen });
    if (!lowered.ok) return lowered;
    const missing = lowered.value;
    if (missing === null || registration === null || attendance === null) return succeed({ people });
    const isTold = isToldLast(registration.timeline, missing);
    if (!isTold && !(await door.change(registration, notAllHere(missing, now())))) return fail('headcount-changed');
    return (await door.lowerHeadcount(attendance, people)) ? succeed({ people }) : fail('headcount-changed');
  },
});
