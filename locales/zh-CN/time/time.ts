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
export function sayDay(instant: Instant, now: Instant): string {
  const near = nearDays[calendarDaysBetween(now, instant)];
  if (near) return near;
  const clock = wallClockOf(instant);
  const year = clock.year === wallClockOf(now).year ? '' : `${clock.year}年`;
  return `${year}${clock.month}月${clock.day}日 ${weekdayOf(clock)}`;
}

/** 今天 14:30 */
export const sayMoment = (instant: Instant, now: Instant): string => `${sayDay(instant, now)} ${sayClock(instant)}`;

/** 今天 14:30–16:00; both days when it ends on another one. */
export function saySpan(start: Instant, end: Instant, now: Instant): string {
  return `${sayDay(start, now)} ${sayClockSpan(start, end, now)}`;
}

/** 14:30–16:00, beside a date; the last day too when it is another one. */
export function sayClockSpan(start: Instant, end: Instant, now: Instant): string {
  const isOneDay = calendarDaysBetween(start, end) === 0;
  return `${sayClock(start)}–${isOneDay ? sayClock(end) : sayMoment(end, now)}`;
}

/** 2026年11月23日 周一 14:30–16:00: for what is read on other days, as a poster is. */
export function sayDateLong(start: Instant, end: Instant): string {
  const clock = wallClockOf(start);
  return `${clock.year}年${clock.month}月${clock.day}日 ${weekdayOf(clock)} ${sayClock(start)}–${sayClock(end)}`;
}

/** The three lines of a date block. The last is the weekday, or the nearer word where there is one. */
export function sayDateBlock(instant: Instant, now: Instant) {
  const clock = wallClockOf(instant);
  const days = calendarDaysBetween(now, instant);
  const near = days === 0 || days === 1 ? nearDays[days] : undefined;
  return {
    month: `${clock.month}月`,
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

/** 1:59:07, 19:30: what is left on a clock that runs down. */
export function sayCountdown(milliseconds: number): string {
  const seconds = Math.max(0, Math.ceil(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = twoDigits(seconds % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${tail}` : `${minutes}:${tail}`;
}
