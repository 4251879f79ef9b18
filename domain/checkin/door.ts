import type { Activity } from '../activity/activity';
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
 * Verdict of one session's door; `registration` is null when nobody was recognised. A person already admitted stays
 * `used`, even after closing.
 */
export function judgeAtDoor(at: {
  readonly now: Instant;
  readonly activity: Pick<Activity, 'status' | 'checkIn'> & KindsOfActivity;
  readonly session: Pick<Session, 'id' | 'startAt'>;
  /** Null for a valid code, or when the name list was used. */
  readonly fault: CodeFault | null;
  readonly registration: Pick<Registration, 'status' | 'sessionId' | 'ticketKind'> | null;
  readonly attendance: Pick<Attendance, 'checkedInAt'> | null;
}): Verdict {
  if (at.activity.status === 'cancelled') return 'activity-cancelled';
  if (at.fault !== null) return at.fault;
  if (at.registration === null) return 'not-listed';
  if (at.attendance !== null) return 'used';
  const refusal = standing[at.registration.status];
  if (refusal !== null) return refusal;
  if (at.registration.sessionId !== at.session.id) return 'wrong-session';
  if (isOnlineIn(at.activity, at.registration.ticketKind)) return 'online-ticket';
  const window = checkInWindowAt({ startAt: at.session.startAt, checkIn: at.activity.checkIn }, at.now);
  return window === 'open' ? 'valid' : window;
}
