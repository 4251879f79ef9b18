import type { OutputOf } from '../../contracts/call';
import type { scanTicket } from '../../contracts/checkin/calls';
import type { Session } from '../../domain/activity/sessions';
import type { CheckInMethod } from '../../domain/attendance/checkInMethod';
import { memberEntry } from '../../domain/audit/entry';
import { attendanceOf, doorAnswerOf } from '../../domain/checkin/admission';
import { judgeAtDoor } from '../../domain/checkin/door';
import type { CodeFault } from '../../domain/tickets/readTicketCode';
import type { Instant } from '../../domain/time/instant';
import type { Door, DoorSnapshot } from './ports';

type Attempt = {
  readonly operatorId: string;
  readonly session: Session;
  readonly method: CheckInMethod;
  readonly now: Instant;
  /** What was wrong with the code, if one was shown. */
  readonly fault: CodeFault | null;
};

/** Lets in whom the door sees, however they were recognised, or says why not. Whoever is in stays in. */
export async function letIn(
  door: Pick<Door, 'admit' | 'credit'>,
  snapshot: DoorSnapshot,
  attempt: Attempt,
): Promise<OutputOf<typeof scanTicket>> {
  const { activity, registration, attendance } = snapshot;
  const verdict = judgeAtDoor({ ...snapshot, ...attempt });
  if (verdict === 'valid' && registration !== null) {
    const mine = attendanceOf(registration, activity, attempt);
    const counted = await door.admit(mine, entryOf(attempt, registration.id, activity));
    return doorAnswerOf(counted === mine ? 'valid' : 'used', registration, counted);
  }
  // A door that was cut off after the first scan left the hours uncounted.
  if (verdict === 'used' && attendance !== null && !snapshot.isCredited) await door.credit(attendance);
  return doorAnswerOf(verdict, registration, attendance);
}

/** A code proves who came; a name on a list is the operator's word. */
const entryOf = ({ method, operatorId, now }: Attempt, on: string, { organisationId }: DoorSnapshot['activity']) =>
  method === 'name-list' ? memberEntry('let-in-by-hand', { actorId: operatorId, on, organisationId, at: now }) : null;
