import { calendarDaysBetween, type WallClock, wallClockOf } from '../../../domain/time/beijing';
import type { Instant } from '../../../domain/time/instant';

const weekdays = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const;
const nearDays: Record<number, string> = { [-1]: '昨天', 0: '今天', 1: '明天', 2: '后天' };

const twoDigits = (value: number) => String(value).padStart(2, '0');
const weekdayOf = (clock: WallClock) => weekdays[clock.weekday] ?? '';

/** 14:30 */
export function sayClock(instant: Instant): string {
  const { hour, minute } = wallClockOf(instant);
  return `${hour}:${twoDigits(minute)}`;
}

/** 今天, 明天, 7月3日 周五; the year only when it is another one. */
export const sayDay = (instant: Instant, now: Instant): string =>
  nearDays[calendarDaysBetween(now, instant)] ?? sayDate(instant, wallClockOf(now).year);

/** 7月3日 周五; with its year where that is not the one it is read in. */
function sayDate(instant: Instant, yearRead: number | null): string {
  const clock = wallClockOf(instant);
  const year = clock.year === yearRead ? '' : `${clock.year}年`;
  return `${year}${clock.month}月${clock.day}日 ${weekdayOf(clock)}`;
}

/** 今天 14:30 */
export const sayMoment = (instant: Instant, now: Instant): string => `${sayDay(instant, now)} ${sayClock(instant)}`;

/** 14:30 on the same day, else 7月3日 周五 14:30. */
export const sayClockOrMoment = (instant: Instant, now: Instant): string =>
  calendarDaysBetween(instant, now) === 0 ? sayClock(instant) : sayMoment(instant, now);

/** 14:30–16:00; the last day too when it is another one, as `dayOf` says it. The only place that says a span. */
function sayClocks(start: Instant, end: Instant, dayOf: (instant: Instant) => string): string {
  const isOneDay = calendarDaysBetween(start, end) === 0;
  return `${sayClock(start)}–${isOneDay ? '' : `${dayOf(end)} `}${sayClock(end)}`;
}

/** 14:30–16:00, beside a date. */
export const sayClockSpan = (start: Instant, end: Instant, now: Instant): string =>
  sayClocks(start, end, (instant) => sayDay(instant, now));

/** 今天 14:30–16:00, 今天 22:00–明天 2:00 */
export const saySpan = (start: Instant, end: Instant, now: Instant): string =>
  `${sayDay(start, now)} ${sayClockSpan(start, end, now)}`;

/** 2026年11月23日 周一 22:00–11月24日 周二 2:00: for what is read on other days, as a poster is. */
export const saySpanLong = (start: Instant, end: Instant): string => {
  const { year } = wallClockOf(start);
  return `${sayDate(start, null)} ${sayClocks(start, end, (instant) => sayDate(instant, year))}`;
};

/** 2026年11月25日 14:00, as WeChat takes a time in a message. */
export function sayTemplateTime(instant: Instant): string {
  const { year, month, day } = wallClockOf(instant);
  return `${year}年${month}月${day}日 ${sayClock(instant)}`;
}

/** 18:30 on the same day; else 11月25日18:30, in a line of twenty characters: a deadline lies within days. */
export function sayDeadlineBriefly(instant: Instant, now: Instant): string {
  const { month, day } = wallClockOf(instant);
  return calendarDaysBetween(now, instant) === 0 ? sayClock(instant) : `${month}月${day}日${sayClock(instant)}`;
}

/** The three lines of a date block, the year before the month only when it is another one. The last is the weekday, or the nearer word where there is one. */
export function sayDateBlock(instant: Instant, now: Instant) {
  const clock = wallClockOf(instant);
  const days = calendarDaysBetween(now, instant);
  const near = days === 0 || days === 1 ? nearDays[days] : undefined;
  return {
    month: clock.year === wallClockOf(now).year ? `${clock.month}月` : `${clock.year}年${clock.month}月`,
    day: String(clock.day),
    weekday: near ?? weekdayOf(clock),
    isNear: Boolean(near),
  };
}

/** 90 分钟, 1 小时 30 分 */
export function sayMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = Math.round(minutes % 60);
  if (hours === 0) return `${rest} 分钟`;
  return rest === 0 ? `${hours} 小时` : `${hours} 小时 ${rest} 分`;
}

/** 8 分钟, 1 分 30 秒, 40 秒 */
export function saySeconds(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  if (minutes === 0) return `${rest} 秒`;
  return rest === 0 ? `${minutes} 分钟` : `${minutes} 分 ${rest} 秒`;
}

/** 1:59:07, 19:30: what is left on a clock that runs down. */
export function sayCountdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = twoDigits(seconds % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${tail}` : `${minutes}:${tail}`;
}
