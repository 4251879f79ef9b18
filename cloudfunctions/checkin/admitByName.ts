import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { admitByName as call } from '../../contracts/checkin/calls';
import { can } from '../../domain/access/capabilities';
import { sessionOf } from '../../domain/activity/sessions';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import { letIn } from './letIn';
import type { Door } from './ports';

type Needs = { readonly door: Door; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const admitByName =
  ({ door, now }: Needs) =>
  async (operatorId: string, input: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const { activityId, sessionId, registrationId } = input;
    const snapshot = await door.read(operatorId, activityId, { id: registrationId });
    if (snapshot === null) return fail('unknown-activity');
    if (!can(snapshot.grants, 'check-in', snapshot.activity.organisationId)) return fail('not-allowed');
    const session = sessionOf(snapshot.activity, sessionId);
    if (session === null) return fail('unknown-session');
    return succeed(await letIn(door, snapshot, { operatorId, session, method: 'name-list', now: now(), fault: null }));
  };
