import { type CalendarDay, calendarDayOf, startOfDay } from '../time/beijing';
import { addMinutes } from '../time/instant';
import type { Term } from './appointment';

const minutesOfDay = 24 * 60;

export const addDays = (day: CalendarDay, days: number): CalendarDay =>
  calendarDayOf(addMinutes(startOfDay(day), days * minutesOfDay));

/** Up to the day before the same date so many months later; a month without that date ends with its last day. */
export function termFrom(from: CalendarDay, months: number): Term {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  const same = new Date(Date.UTC(year, month - 1 + months, Math.min(day, lastOfMonth)));
  const sameDate = same.toISOString().slice(0, 'yyyy-mm-dd'.length);
  return { from, until: day > lastOfMonth ? sameDate : addDays(sameDate, -1) };
}
