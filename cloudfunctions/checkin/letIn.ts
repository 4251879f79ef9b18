import type { OutputOf } from '../../contracts/call';
import type { scanTicket } from '../../contracts/checkin/calls';
import type { Activity } from '../../domain/activity/activity';
import type { Session } from '../../domain/activity/sessions';
import type { CheckInMethod } from '../../domain/attendance/checkInMethod';
import { memberEntry } from '../../domain/audit/entry';
import { attendanceOf, doorAnswerOf, partyOf } from '../../domain/checkin/admission';
import { judgeAtDoor } from '../../domain/checkin/door';
import { arrived } from '../../domain/registration/arrival';
import { changingRegistration } from '../../domain/registration/changingRegistration';
import type { Registration } from '../../domain/registration/registration';
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
  let seen: DoorSnapshot | null = snapshot;
  for (let count = 1; seen !== null && count <= attempts; count++) {
    const { registration, attendance }: DoorSnapshot = seen;
    const verdict = judgeAtDoor({ ...seen, ...attempt });
    if (verdict !== 'valid' || registration === null) {
      // A door that was cut off after the first scan left the hours uncounted.
      if (verdict === 'used' && attendance !== null && !seen.isCredited) await door.credit(attendance);
      return doorAnswerOf(verdict, registration, attendance);
    }
    const answer = await enter(door, { ...seen, registration }, attempt);
    if (answer !== null) return answer;
    seen = await door.read(attempt.operatorId, seen.activity.id, { id: registration.id });
  }
  throw new Error('the registration kept changing at the door');
}

type Entering = DoorSnapshot & { readonly registration: Registration };

/** Null when another step changed the registration first. */
async function enter(door: Door, { activity, registration, attendance }: Entering, attempt: Attempt) {
  const { operatorId, method, now } = attempt;
  const arrival = registration.checkedIn ?? { at: now, operatorId, method };
  const people = registration.seats - (attendance?.seats ?? 0);
  // A door that was cut off has marked them already.
  const isMarked = attendance === null && registration.checkedIn !== undefined;
  const change = { ...arrived(arrival, { at: now, people }), ...auditOf(attempt, registration, activity) };
  if (!isMarked && !(await door.change(registration, change))) return null;
  if (attendance !== null) {
    await door.raiseHeadcount(attendance, registration.seats);
    return doorAnswerOf('valid', { ...registration, seats: people }, attendance, partyOf(registration));
  }
  const mine = attendanceOf(registration, activity, arrival);
  const counted = await door.admit(mine);
  if (counted !== mine) return doorAnswerOf('used', registration, counted);
  return doorAnswerOf('valid', registration, counted, partyOf(registration));
}

/** A code proves who came; a name on a list is the operator's word. */
const auditOf = ({ method, operatorId, now }: Attempt, registration: Registration, activity: Activity) =>
  method === 'name-list' && {
    audit: memberEntry('let-in-by-hand', {
      actorId: operatorId,
      ...changingRegistration(registration, activity, now),
    }),
  };
