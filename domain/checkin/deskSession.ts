import type { CheckInWindow } from '../activity/activity';
import { checkInWindowAt } from '../activity/checkInWindow';
import type { Session } from '../activity/sessions';
import type { Instant } from '../time/instant';

/**
 * The session with open sign-in, else the one running, else the next, else the last. `sessions` are sorted by start;
 * null when empty.
 */
export const deskSessionAt = (
  { sessions, checkIn }: { readonly sessions: readonly Session[]; readonly checkIn: CheckInWindow },
  now: Instant,
): Session | null =>
  sessions.find(({ startAt }) => checkInWindowAt({ startAt, checkIn }, now) === 'open') ??
  sessions.find(({ startAt, endAt }) => startAt <= now && now < endAt) ??
  sessions.find(({ startAt }) => startAt > now) ??
  sessions[sessions.length - 1] ??
  null;
