import type { OutputOf } from '../../contracts/call';
import type { scanTicket } from '../../contracts/checkin/calls';
import type { Session } from '../../domain/activity/sessions';
import type { CheckInMethod } from '../../domain/attendance/checkInMethod';
import { memberEntry } from '../../domain/audit/entry';
import { attendanceOf, doorAnswerOf } from '../../domain/checkin/admission';
import { judgeAtDoor } from '../../domain/checkin/door';
import { arrived } from '../../domain/registration/arrival';
import type { CodeFault } from '../../domain/tickets/readTicketCode';
import type { Instant } from '../../domain/time/instant';
import type { Door, DoorSnapshot } from './ports';

type Attempt = {
  readonly operatorId: string;
  readonly session: Session;
  readonly method: CheckInMethod;
  readonly now: Instant;
  readonly fault: CodeFault | null;
};

const attempts = 5;

/**
 * Lets in whom the door sees, however they were recognised, or says why not. Whoever is in stays in: the registration is
 * marked first, only while it is what was judged, so that no cancellation and no release comes between.
 */
export async function letIn(
  door: Door,
  snapshot: DoorSnapshot,
  attempt: Attempt,
): Promise<OutputOf<typeof scanTicket>> {
  const { operatorId, method, now } = attempt;
  let seen: DoorSnapshot | null = snapshot;
  for (let count = 1; seen !== null && count <= attempts; count++) {
    const { activity, registration, attendance }: DoorSnapshot = seen;
    const verdict = judgeAtDoor({ ...seen, ...attempt });
    if (verdict !== 'valid' || registration === null) {
      // A door that was cut off after the first scan left the hours uncounted.
      if (verdict === 'used' && attendance !== null && !seen.isCredited) await door.credit(attendance);
      return doorAnswerOf(verdict, registration, attendance);
    }
    const people = registration.seats - (attendance?.seats ?? 0);
    const isMarked = attendance === null && registration.checkedIn !== undefined;
    const arrival = registration.checkedIn ?? { at: now, operatorId, method };
    if (isMarked || (await door.change(registration, arrived(arrival, { at: now, people })))) {
      if (attendance !== null) {
        await door.countMore(attendance, registration.seats);
        return doorAnswerOf(verdict, { ...registration, seats: people }, attendance);
      }
      const mine = attendanceOf(registration, activity, arrival);
      const counted = await door.admit(mine, entryOf(attempt, registration.id, activity));
      return doorAnswerOf(counted === mine ? 'valid' : 'used', registration, counted);
    }
    seen = await door.read(operatorId, activity.id, { id: registration.id });
  }
  throw new Error('the registration kept changing at the door');
}

/** A code proves who came; a name on a list is the operator's word. */
const entryOf = ({ method, operatorId, now }: Attempt, on: string, { organisationId }: DoorSnapshot['activity']) =>
  method === 'name-list' ? memberEntry('let-in-by-hand', { actorId: operatorId, on, organisationId, at: now }) : null;
