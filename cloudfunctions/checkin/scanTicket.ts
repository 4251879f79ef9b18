import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { scanTicket as call } from '../../contracts/checkin/calls';
import { can } from '../../domain/access/capabilities';
import { sessionOf } from '../../domain/activity/sessions';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import type { Tickets } from '../_records/tickets/ports';
import { letIn } from './letIn';
import type { Door } from './ports';

type Needs = { readonly door: Door; readonly tickets: Pick<Tickets, 'read'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const scanTicket =
  ({ door, tickets, now }: Needs) =>
  async (operatorId: string, { activityId, sessionId, code }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const at = now();
    const read = tickets.read(code, activityId, at);
    const snapshot = await door.read(operatorId, activityId, read.ok ? { ticketNumber: read.value.number } : null);
    if (snapshot === null) return fail('unknown-activity');
    if (!can(snapshot.grants, 'check-in', snapshot.activity.organisationId)) return fail('not-allowed');
    const session = sessionOf(snapshot.activity, sessionId);
    if (session === null) return fail('unknown-session');
    const fault = read.ok ? null : read.failure;
    return succeed(await letIn(door, snapshot, { operatorId, session, method: 'code', now: at, fault }));
  };
