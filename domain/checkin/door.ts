import type { Activity } from '../activity/activity';
import { checkInWindowAt } from '../activity/checkInWindow';
import { isOnlineIn, type KindsOfActivity } from '../activity/placeKinds';
import type { Session } from '../activity/sessions';
import type { Attendance } from '../attendance/attendance';
import type { Registration, RegistrationStatus } from '../registration/registration';
import type { CodeFault } from '../tickets/readTicketCode';
import type { Instant } from '../time/instant';
import type { Verdict } from './verdict';

/** Where a registration stands, as far as the door cares. */
const standing: Readonly<Record<RegistrationStatus, Verdict | null>> = {
  confirmed: null,
  waiting: 'waiting-list',
  applied: 'waiting-list',
  declined: 'not-listed',
  lapsed: 'cancelled',
  cancelled: 'cancelled',
};

/**
 * What the door of one session says to a person who was recognised, or was not (`registration` null).
 * Who is already in stays `used`, even after the closing: the door must never turn them out.
 */
export function judgeAtDoor(at: {
  readonly now: Instant;
  readonly activity: Pick<Activity, 'status' | 'checkIn'> & KindsOfActivity;
  readonly session: Pick<Session, 'id' | 'startAt'>;
  /** What was wrong with the code that was shown; null for a good one, or when the name list was used. */
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
