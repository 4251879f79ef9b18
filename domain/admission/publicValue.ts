import { fail, type Result, succeed } from '../result';
import { type CalendarDay, calendarDayOf, startOfDay } from '../time/beijing';
import type { Instant } from '../time/instant';

/** Where the public value of a draw will come from, named with the closing of the list: nobody chooses among sources later. */
export type AnnouncedValue = {
  readonly publicSource: string;
  /** On which day of China's calendar it is published. */
  readonly publicOn: CalendarDay;
};

/** The value must still be to come on the day of the closing, and be there before the first session starts. */
export function reviewPublicDay(
  { publicOn }: Pick<AnnouncedValue, 'publicOn'>,
  { closedAt, startAt }: { readonly closedAt: Instant; readonly startAt: Instant },
): Result<'in-time', 'public-day-past' | 'public-day-too-late'> {
  if (publicOn < calendarDayOf(closedAt)) return fail('public-day-past');
  return startOfDay(publicOn) < startAt ? succeed('in-time') : fail('public-day-too-late');
}

/** False before the day on which the value is published. */
export const mayBeDrawn = ({ publicOn }: { readonly publicOn: CalendarDay | null }, now: Instant): boolean =>
  publicOn === null || startOfDay(publicOn) <= now;
