import { type CalendarEntry, calendarOf } from '../outside/calendar';
import { ApiFailure } from '../phone/apiFailure';
import { confirmCalendarEntry } from '../sheets/calendarSheet';
import { type ApiFamily, asyncApi } from './asyncApi';

interface CalendarOptions {
  readonly title?: unknown;
  readonly startTime?: unknown;
  readonly endTime?: unknown;
  readonly allDay?: boolean;
  readonly location?: string;
  readonly description?: string;
  readonly alarm?: boolean;
  readonly alarmOffset?: number;
}

function entryFrom(options: CalendarOptions): CalendarEntry {
  const { title, startTime, allDay = false, location = '', description = '', alarm = true, alarmOffset = 0 } = options;
  if (typeof title !== 'string' || title === '')
    throw new ApiFailure('parameter error: parameter.title should be String');
  if (typeof startTime !== 'number') throw new ApiFailure('parameter error: parameter.startTime should be Number');
  // Documented as a string once and as a number since.
  const endTime = Number(options.endTime ?? startTime);
  if (!(endTime >= startTime)) throw new ApiFailure('endTime must not be earlier than startTime');
  return {
    title,
    startTime,
    endTime,
    isAllDay: allDay,
    location,
    description,
    alarmOffset: alarm ? alarmOffset : null,
  };
}

export const calendar: ApiFamily = (phone) => ({
  addPhoneCalendar: asyncApi<CalendarOptions>(phone, 'addPhoneCalendar', async (options) => {
    phone.tapGesture.require();
    const entry = entryFrom(options);
    if (!(await confirmCalendarEntry(phone, entry))) throw new ApiFailure('cancel');
    const slot = calendarOf(phone);
    slot.write([...slot.read(), entry]);
    return undefined;
  }),
});
