import type { ResultRank } from '../contest/publication';
import { fail, failAt, type Result, succeed } from '../result';
import { type CalendarDay, calendarDayOf } from '../time/beijing';
import type { Instant } from '../time/instant';
import { addDays } from './term';

/** A published result as far as an appointment rests on it. */
export type ResultFacts = {
  readonly standings: readonly Pick<ResultRank, 'entryId' | 'title' | 'award' | 'rank'>[];
  readonly noticeUntil: Instant;
  readonly hasOpenAppeal: boolean;
};

/** A term begins at most so many days before or after the day of the appointment. */
export const mostDaysApart = 60;

type Obstacle = 'result-not-published' | 'notice-still-on' | 'appeals-unanswered';

/** Why nobody can be appointed as yet. */
export function obstacleTo(result: ResultFacts | null, now: Instant): Obstacle | null {
  if (result === null) return 'result-not-published';
  if (now < result.noticeUntil) return 'notice-still-on';
  return result.hasOpenAppeal ? 'appeals-unanswered' : null;
}

/** Whose entry may be honoured, once its notice is over and every appeal against the result is answered. */
export function reviewAppointing(
  result: ResultFacts | null,
  { entryId, from, now }: { readonly entryId: string; readonly from: CalendarDay; readonly now: Instant },
): Result<ResultFacts['standings'][number], Obstacle | 'unknown-entry' | 'term-too-far'> {
  const obstacle = obstacleTo(result, now);
  if (obstacle !== null) return fail(obstacle);
  const ranked = result?.standings.find((one) => one.entryId === entryId && one.rank !== null);
  if (ranked === undefined) return fail('unknown-entry');
  const today = calendarDayOf(now);
  if (from < addDays(today, -mostDaysApart) || from > addDays(today, mostDaysApart))
    return failAt('term-too-far', 'from');
  return succeed(ranked);
}
