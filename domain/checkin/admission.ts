import type { Activity } from '../activity/activity';
import { type Session, sessionOf } from '../activity/sessions';
import { type Attendance, classHoursForCheckIn } from '../attendance/attendance';
import type { Arrival, Registration } from '../registration/registration';
import type { Verdict } from './verdict';

export const attendanceOf = (
  registration: Pick<Registration, 'id' | 'memberId' | 'sessionId' | 'seats'>,
  activity: Activity,
  { at, operatorId, method }: Arrival,
): Attendance => ({
  ...heldOf(sessionOf(activity, registration.sessionId)),
  id: registration.id,
  activityId: activity.id,
  memberId: registration.memberId,
  checkedInAt: at,
  operatorId,
  method,
  sessionId: registration.sessionId,
  seats: registration.seats,
  classHours: classHoursForCheckIn(activity),
});

const heldOf = (session: Session | null): Pick<Attendance, 'heldFrom' | 'heldUntil'> =>
  session === null ? {} : { heldFrom: session.startAt, heldUntil: session.endAt };

/** More than one person with one ticket, and how many of them are counted as in. */
export type Party = { readonly registrationId: string; readonly counted: number };

export const partyOf = ({ id, seats }: Pick<Registration, 'id' | 'seats'>): Party | null =>
  seats > 1 ? { registrationId: id, counted: seats } : null;

/** `at` only after admission; name, session and seats only for people on the list. */
export const doorAnswerOf = (
  verdict: Verdict,
  registration: Pick<Registration, 'nickname' | 'seats' | 'sessionId'> | null,
  attendance: Pick<Attendance, 'checkedInAt'> | null,
  party: Party | null = null,
) => ({
  verdict,
  nickname: registration?.nickname ?? null,
  seats: registration?.seats ?? null,
  sessionId: registration?.sessionId ?? null,
  at: attendance?.checkedInAt ?? null,
  party,
});
