import { calendarDaysBetween } from '../time/beijing';
import type { Instant } from '../time/instant';
import type { Activity } from './activity';
import type { Session } from './sessions';

/** The session of a published activity that is on or comes next today; null without one. */
export const sessionToday = (
  { status, sessions }: Pick<Activity, 'status' | 'sessions'>,
  now: Instant,
): Session | null =>
  status !== 'published'
    ? null
    : (sessions.find(({ startAt, endAt }) => now < endAt && calendarDaysBetween(now, startAt) <= 0) ?? null);
