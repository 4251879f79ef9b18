import { type Instant, instantOf, millisecondsOf } from './instant';

/** China keeps one zone, UTC+8, without summer time: a fixed offset is exact. */
const offsetMilliseconds = 8 * 60 * 60_000;

/** `month` counts from 1; `weekday` from 0, a Sunday. */
export type WallClock = {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
};

export function wallClockOf(instant: Instant): WallClock {
  const shifted = new Date(millisecondsOf(instant) + offsetMilliseconds);
  return {
    year: shifted.getUTCFullYear(),
    month: shifted.getUTCMonth() + 1,
    day: shifted.getUTCDate(),
    weekday: shifted.getUTCDay(),
    hour: shifted.getUTCHours(),
    minute: shifted.getUTCMinutes(),
  };
}

export const instantAt = (year: number, month: number, day: number, hour = 0, minute = 0): Instant =>
  instantOf(Date.UTC(year, month - 1, day, hour, minute) - offsetMilliseconds);

/** `2026-11-24`, of the calendar in China. */
export type CalendarDay = string;

const twoDigits = (value: number): string => String(value).padStart(2, '0');

export function calendarDayOf(instant: Instant): CalendarDay {
  const { year, month, day } = wallClockOf(instant);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

export function startOfDay(calendarDay: CalendarDay): Instant {
  const [year = 0, month = 1, day = 1] = calendarDay.split('-').map(Number);
  return instantAt(year, month, day);
}

/** Calendar days in China: 0 on the same day, 1 on the next. */
export function calendarDaysBetween(from: Instant, to: Instant): number {
  const dayOf = (instant: Instant) => Math.floor((millisecondsOf(instant) + offsetMilliseconds) / 86_400_000);
  return dayOf(to) - dayOf(from);
}
