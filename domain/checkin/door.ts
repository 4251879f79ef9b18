import type { Activity } from '../activity/activity';
import { statusOfSession } from '../activity/calledOff';
import { checkInWindowAt } from '../activity/checkInWindow';
import { isOnlineIn, type KindsOfActivity } from '../activity/placeKinds';
import type { Session } from '../activity/sessions';
import type { Attendance } from '../attendance/attendance';
import type { Registration, RegistrationStatus } from '../registration/registration';
import type { CodeFault } from '../tickets/readTicketCode';
import type { Instant } from '../time/instant';
import type { Verdict } from './verdict';

const standing: Readonly<Record<RegistrationStatus, Verdict | null>> = {
  confirmed: null,
  waiting: 'waiting-list',
  applied: 'waiting-list',
  declined: 'not-listed',
  lapsed: 'cancelled',
  cancelled: 'cancelled',
};

/**
 * Verdict of one session's door; `registration` is null when nobody was recognised. A party already admitted stays
 * `used`, even after closing, until it has got more seats than were let in.
 */
export function judgeAtDoor(at: {
  readonly now: Instant;
  readonly activity: Pick<Activity, 'status' | 'sessions' | 'checkIn'> & KindsOfActivity;
  readonly session: Pick<Session, 'id' | 'startAt'>;
  /** Null for a valid code, or when the name list was used. */
  readonly fault: CodeFault | null;
  readonly registration: Pick<Registration, 'status' | 'sessionId' | 'ticketKind' | 'seats' | 'checkedIn'> | null;
  readonly attendance: Pick<Attendance, 'checkedInAt' | 'seats'> | null;
}): Verdict {
  if (statusOfSession(at.activity, at.session.id) === 'cancelled') return 'activity-cancelled';
  if (at.fault !== null) return at.fault;
  if (at.registration === null) return 'not-listed';
  // A door that was cut off had let them in already.
  if (at.attendance === null && at.registration.checkedIn) return 'valid';
  if (at.attendance !== null && at.registration.seats <= at.attendance.seats) return 'used';
  const refusal = standing[at.registration.status];
  if (refusal !== null) return refusal;
  if (at.registration.sessionId !== at.session.id) return 'wrong-session';
  if (isOnlineIn(at.activity, at.registration.ticketKind)) return 'online-ticket';
  const window = checkInWindowAt({ startAt: at.session.startAt, checkIn: at.activity.checkIn }, at.now);
  return window === 'open' ? 'valid' : window;
}
