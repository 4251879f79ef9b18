import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { checkInByName as call } from '../../contracts/checkin/calls';
import { sessionOf } from '../../domain/activity/sessions';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import { letIn } from './letIn';
import type { Door, DoorSnapshot } from './ports';

type Needs = { readonly door: Door; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const checkInByName = ({ door, now }: Needs) => ({
  find: (operatorId: string, { activityId, registrationId }: Input) =>
    door.read(operatorId, activityId, { id: registrationId }),

  run: async (operatorId: string, { sessionId }: Input, snapshot: DoorSnapshot): Promise<Outcome> => {
    if (snapshot.registration?.memberId === operatorId) return fail('own-registration');
    const session = sessionOf(snapshot.activity, sessionId);
    if (session === null) return fail('unknown-session');
    return succeed(await letIn(door, snapshot, { operatorId, session, method: 'name-list', now: now(), fault: null }));
  },
});
