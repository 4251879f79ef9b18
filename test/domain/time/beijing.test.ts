import fc from 'fast-check';
import { calendarDaysBetween, instantAt, wallClockOf } from '../../../domain/time/beijing';
import { addMinutes, instantOf, minutesBetween } from '../../../domain/time/instant';

const moments = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2100, 0) });

test('the wall clock in China is eight hours ahead, over the turn of a day and of a year', () => {
  expect(wallClockOf('2026-12-31T16:05:00.000Z')).toEqual({
    year: 2027,
    month: 1,
    day: 1,
    weekday: 5,
    hour: 0,
    minute: 5,
  });
});

test('it agrees with the calendar of the operating system', () => {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Asia/Shanghai',
    dateStyle: 'short',
    timeStyle: 'short',
    hourCycle: 'h23',
  });
  const two = (number: number) => String(number).padStart(2, '0');
  fc.assert(
    fc.property(moments, (at) => {
      const { year, month, day, hour, minute } = wallClockOf(instantOf(at));
      expect(`${year}-${two(month)}-${two(day)}, ${two(hour)}:${two(minute)}`).toBe(format.format(at));
    }),
  );
});

test('a moment of whole minutes comes back from its wall clock', () => {
  fc.assert(
    fc.property(moments, (at) => {
      const instant = instantOf(at - (at % 60_000));
      const { year, month, day, hour, minute } = wallClockOf(instant);
      expect(instantAt(year, month, day, hour, minute)).toBe(instant);
    }),
  );
});

test('days are counted by the calendar in China', () => {
  expect(calendarDaysBetween('2026-11-22T15:59:00.000Z', '2026-11-22T16:00:00.000Z')).toBe(1);
  expect(calendarDaysBetween('2026-11-22T16:00:00.000Z', '2026-11-23T15:59:00.000Z')).toBe(0);
  expect(calendarDaysBetween('2026-11-23T00:00:00.000Z', '2026-11-21T00:00:00.000Z')).toBe(-2);
});

test('texts of moments compare as the moments do', () => {
  fc.assert(
    fc.property(moments, moments, (one, other) => {
      expect(instantOf(one) < instantOf(other)).toBe(one < other);
    }),
  );
});

test('minutes added are minutes between', () => {
  fc.assert(
    fc.property(moments, fc.integer({ min: -100_000, max: 100_000 }), (at, minutes) => {
      const instant = instantOf(at);
      expect(minutesBetween(instant, addMinutes(instant, minutes))).toBe(minutes);
    }),
  );
});
