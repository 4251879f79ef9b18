import { addMinutes, type Instant } from '../time/instant';
import type { Activity } from './activity';

/** `startAt` is that of a session: each has its own sign-in window. */
type Door = Pick<Activity, 'startAt' | 'checkIn'>;

export const checkInOpensAt = ({ startAt, checkIn }: Door): Instant => addMinutes(startAt, -checkIn.opensMinutesBefore);

export const checkInClosesAt = ({ startAt, checkIn }: Door): Instant => addMinutes(startAt, checkIn.closesMinutesAfter);

/** Which part of the sign-in window `now` is in. The opening instant is in it, the closing instant is not. */
export function checkInWindowAt(door: Door, now: Instant): 'not-yet-open' | 'open' | 'closed' {
  if (now < checkInOpensAt(door)) return 'not-yet-open';
  return now < checkInClosesAt(door) ? 'open' : 'closed';
}
