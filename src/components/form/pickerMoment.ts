import { calendarDayOf, startOfDay, wallClockOf } from '../../../domain/time/beijing';
import { addMinutes, type Instant } from '../../../domain/time/instant';

/** A moment as WeChat's pickers speak of it: `2026-07-03` and `14:30`, on the clock in China. */
export type PickerMoment = { readonly date: string; readonly time: string };

const twoDigits = (value: number) => String(value).padStart(2, '0');

export function pickerMomentOf(instant: Instant): PickerMoment {
  const { hour, minute } = wallClockOf(instant);
  return { date: calendarDayOf(instant), time: `${twoDigits(hour)}:${twoDigits(minute)}` };
}

export function instantOfPicker({ date, time }: PickerMoment): Instant {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return addMinutes(startOfDay(date), hour * 60 + minute);
}
