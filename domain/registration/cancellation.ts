import type { Activity } from '../activity/activity';
import { fail, type Result, succeed } from '../result';
import { addMinutes, type Instant } from '../time/instant';

export const cancellationDeadlineMinutes = 120;

/** Until when a person may cancel without asking anyone; the instant itself is too late. */
export const cancellationDeadline = (activity: Pick<Activity, 'startAt'>): Instant =>
  addMinutes(activity.startAt, -cancellationDeadlineMinutes);

/** Whether a confirmed registration may be given back now. */
export function reviewCancellation(attempt: {
  readonly now: Instant;
  readonly activity: Pick<Activity, 'startAt'>;
  readonly isCheckedIn: boolean;
}): Result<'cancellable', 'too-late-to-cancel' | 'already-checked-in'> {
  if (attempt.isCheckedIn) return fail('already-checked-in');
  return attempt.now < cancellationDeadline(attempt.activity) ? succeed('cancellable') : fail('too-late-to-cancel');
}
