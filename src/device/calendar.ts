import Taro from '@tarojs/taro';
import { type Instant, millisecondsOf } from '../../domain/time/instant';
import { openOnce } from './openOnce';

const secondsOf = (instant: Instant): number => Math.floor(millisecondsOf(instant) / 1000);

/** Opens the phone's own calendar sheet, on a tap alone. False when the person closed it or does not allow it. */
export async function addToCalendar(entry: {
  readonly title: string;
  readonly place: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
  readonly alarmMinutesBefore: number;
}): Promise<boolean> {
  try {
    const answer = await openOnce('calendar', () =>
      Taro.addPhoneCalendar({
        title: entry.title,
        location: entry.place,
        startTime: secondsOf(entry.startAt),
        endTime: String(secondsOf(entry.endAt)),
        alarm: true,
        alarmOffset: entry.alarmMinutesBefore * 60,
      }),
    );
    return answer !== null;
  } catch {
    return false;
  }
}
