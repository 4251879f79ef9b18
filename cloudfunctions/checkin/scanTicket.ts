import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import type { scanTicket as call } from '../../contracts/checkin';
import { can } from '../../domain/access/capabilities';
import { attendanceOf, doorAnswerOf } from '../../domain/checkin/admission';
import { judgeAtDoor } from '../../domain/checkin/door';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock, Door, Tickets } from './ports';

type Needs = { readonly door: Door; readonly tickets: Tickets; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const scanTicket =
  ({ door, tickets, now }: Needs) =>
  async (operatorId: string, { activityId, code }: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const at = now();
    const read = tickets.read(code, activityId, at);
    const sight = await door.look(operatorId, activityId, read.ok ? { ticketNumber: read.value.number } : null);
    if (sight === null) return fail('unknown-activity');
    const { activity, grants, registration, attendance } = sight;
    if (!can(grants, 'check-in', activity.organisationId)) return fail('not-allowed');

    const verdict = judgeAtDoor({ ...sight, now: at, fault: read.ok ? null : read.failure });
    if (verdict === 'valid' && registration !== null) {
      const mine = attendanceOf(registration, activity, { operatorId, method: 'code', now: at });
      const counted = await door.admit(mine);
      return succeed(doorAnswerOf(counted === mine ? 'valid' : 'used', registration, counted));
    }
    if (verdict === 'used' && attendance !== null && !sight.isCredited) await door.credit(attendance);
    return succeed(doorAnswerOf(verdict, registration, attendance));
  };
