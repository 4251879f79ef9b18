import { calendarDayOf, instantAt, wallClockOf } from '../../../domain/time/beijing';
import type { Instant } from '../../../domain/time/instant';

/** A moment as WeChat's pickers speak of it: `2026-07-03` and `14:30`, on the clock in China. */
export type PickerMoment = { readonly date: string; readonly time: string };

const twoDigits = (value: number) => String(value).padStart(2, '0');

export function pickerMomentOf(instant: Instant): PickerMoment {
  const { hour, minute } = wallClockOf(instant);
  return { date: calendarDayOf(instant), time: `${twoDigits(hour)}:${twoDigits(minute)}` };
}

export function instantOfPicker({ date, time }: PickerMoment): Instant {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instantAt(year, month, day, hour, minute);
}
