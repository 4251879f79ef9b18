import type { CheckInWindow } from '../activity/activity';
import { checkInWindowAt } from '../activity/checkInWindow';
import type { Session } from '../activity/sessions';
import type { Instant } from '../time/instant';

/**
 * The session that a desk opens with: the one whose sign-in is open, else the one that is on, else the next, else the
 * last. `sessions` are in order of their start; null without any.
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
