import type { Session } from '../activity/sessions';
import type { Notice, Occasion } from '../notice/notice';
import { reconfirmationUntil } from '../registration/reconfirmation';
import { addMinutes, type Instant } from '../time/instant';

const hour = 60;
const firstMinutesBefore = 24 * hour;
const lastMinutesBefore = 2 * hour;

type Start = Pick<Session, 'startAt'>;

export const firstReminderAt = ({ startAt }: Start): Instant => addMinutes(startAt, -firstMinutesBefore);
export const lastReminderAt = ({ startAt }: Start): Instant => addMinutes(startAt, -lastMinutesBefore);

/** When a reminder becomes useless; null for other messages. */
function reminderExpiresAt(occasion: Occasion, session: Start): Instant | null {
  if (occasion === 'reminder-24h') return lastReminderAt(session);
  if (occasion === 'reminder-2h') return session.startAt;
  return occasion === 'reconfirmation' ? reconfirmationUntil(session) : null;
}

/** False for a reminder of a time from which the session was moved. */
export const isReminderCurrent = (
  { occasion, expiresAt }: Pick<Notice, 'occasion' | 'expiresAt'>,
  session: Start,
): boolean => expiresAt === reminderExpiresAt(occasion, session);
