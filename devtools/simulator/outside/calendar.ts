import { drawIn } from '../phone/drawing';
import { type MemorySlot, memorySlot } from '../phone/memorySlot';
import type { Phone } from '../phone/phone';
import { calendarTexts } from '../phone/texts';
import { wallTime } from './wallTime';

/** What a person let a mini-program put into the phone's calendar. */
export interface CalendarEntry {
  readonly title: string;
  /** Unix seconds. */
  readonly startTime: number;
  readonly endTime: number;
  readonly isAllDay: boolean;
  readonly location: string;
  readonly description: string;
  /** Seconds before the start; null for no reminder. */
  readonly alarmOffset: number | null;
}

export const calendarOf = ({ host }: Phone): MemorySlot<readonly CalendarEntry[]> =>
  memorySlot<readonly CalendarEntry[]>(host.memory, 'calendar', []);

/** Title, time, place and reminder, as rows. */
export function calendarCard(phone: Phone, entry: CalendarEntry): HTMLElement {
  const draw = drawIn(phone.document);
  const rows = [
    [calendarTexts.time, spanOf(entry)],
    [calendarTexts.place, entry.location],
    [calendarTexts.alarm, entry.alarmOffset === null ? '' : calendarTexts.alarmBefore(entry.alarmOffset / 60)],
    [calendarTexts.description, entry.description],
  ];
  const filled = rows.filter(([, value]) => value !== '');
  return draw(
    'article',
    'desk-card entry',
    draw('h3', '', entry.title),
    draw('dl', '', ...filled.flatMap(([label = '', value = '']) => [draw('dt', '', label), draw('dd', '', value)])),
  );
}

function spanOf({ startTime, endTime, isAllDay }: CalendarEntry): string {
  const [startDay = '', startClock = ''] = wallTime(new Date(startTime * 1000)).split(' ');
  const [endDay = '', endClock = ''] = wallTime(new Date(endTime * 1000)).split(' ');
  if (isAllDay) return startDay === endDay ? startDay : `${startDay} – ${endDay}`;
  if (startTime === endTime) return `${startDay} ${startClock}`;
  return startDay === endDay
    ? `${startDay} ${startClock}–${endClock}`
    : `${startDay} ${startClock} – ${endDay} ${endClock}`;
}
