import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { scanTicket as call } from '../../contracts/checkin/calls';
import { sessionOf } from '../../domain/activity/sessions';
import { fail, type Result, succeed } from '../../domain/result';
import type { CodeFault } from '../../domain/tickets/readTicketCode';
import type { Clock, Instant } from '../../domain/time/instant';
import type { Tickets } from '../_records/tickets/ports';
import { letIn } from './letIn';
import type { Door, DoorSnapshot } from './ports';

type Needs = { readonly door: Door; readonly tickets: Pick<Tickets, 'read'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type ScanSnapshot = DoorSnapshot & { readonly fault: CodeFault | null; readonly at: Instant };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const scanTicket = ({ door, tickets, now }: Needs) => ({
  find: async (operatorId: string, { activityId, code }: Input): Promise<ScanSnapshot | null> => {
    const at = now();
    const read = tickets.read(code, activityId, at);
    const snapshot = await door.read(operatorId, activityId, read.ok ? { ticketNumber: read.value.number } : null);
    return snapshot && { ...snapshot, fault: read.ok ? null : read.failure, at };
  },

  run: async (operatorId: string, { sessionId }: Input, seen: ScanSnapshot): Promise<Outcome> => {
    const { fault, at, ...snapshot } = seen;
    const session = sessionOf(snapshot.activity, sessionId);
    if (session === null) return fail('unknown-session');
    return succeed(await letIn(door, snapshot, { operatorId, session, method: 'code', now: at, fault }));
  },
});
