import type { Activity } from '../activity/activity';
import type { Attendance } from '../attendance/attendance';
import type { Registration } from '../registration/registration';
import type { Instant } from '../time/instant';
import type { CodeFault } from './readTicketCode';
import { checkInWindowAt, type Verdict } from './verdict';

/**
 * What the door says to a person who was recognised, or was not (`registration` null).
 * Who is already in stays `used`, even after the closing: the door must never turn them out.
 */
export function judgeAtDoor(at: {
  readonly now: Instant;
  readonly activity: Pick<Activity, 'status' | 'startAt' | 'checkIn'>;
  /** What was wrong with the code that was shown; null for a good one, or when the name list was used. */
  readonly fault: CodeFault | null;
  readonly registration: Pick<Registration, 'status'> | null;
  readonly attendance: Pick<Attendance, 'checkedInAt'> | null;
}): Verdict {
  if (at.activity.status === 'cancelled') return 'activity-cancelled';
  if (at.fault !== null) return at.fault;
  if (at.registration === null) return 'not-listed';
  if (at.attendance !== null) return 'used';
  if (at.registration.status === 'cancelled') return 'cancelled';
  const window = checkInWindowAt(at.activity, at.now);
  return window === 'open' ? 'valid' : window;
}
