import { texts } from '../phone/texts';
import type { BuiltinPart } from './builtinPart';
import type { Wheel } from './pickerSheet';

/** One mode of `<picker>`: its wheels, what a turn does to them, and the value they stand for. */
export interface PickerMode {
  readonly wheels: () => readonly Wheel[];
  readonly turn: (wheel: number, index: number) => void;
  readonly value: () => unknown;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const upTo = (count: number, start = 0) => Array.from({ length: Math.max(0, count) }, (_, index) => start + index);

function labelOf(item: unknown, key: string): string {
  if (typeof item !== 'object' || item === null) return String(item);
  return String(Reflect.get(item, key) ?? '');
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function selector(part: BuiltinPart): PickerMode {
  let selected = Math.max(0, part.amount('value') || 0);
  const labels = () => listOf(part.raw('range')).map((item) => labelOf(item, part.text('rangeKey')));
  return {
    wheels: () => [{ labels: labels(), selected }],
    turn: (_, index) => {
      selected = index;
    },
    value: () => String(selected),
  };
}

function multiSelector(part: BuiltinPart): PickerMode {
  const columns = () => listOf(part.raw('range')).map((column) => listOf(column));
  const selected = columns().map((_, index) => Number(listOf(part.raw('value'))[index] ?? 0));
  return {
    wheels: () =>
      columns().map((column, index) => ({
        labels: column.map((item) => labelOf(item, part.text('rangeKey'))),
        selected: Math.min(selected[index] ?? 0, Math.max(0, column.length - 1)),
      })),
    turn: (wheel, index) => {
      selected[wheel] = index;
      part.emit('columnchange', { column: wheel, value: index });
    },
    value: () => [...selected],
  };
}

function time(part: BuiltinPart): PickerMode {
  const parse = (text: string, otherwise: number) => {
    const [hour, minute] = text.split(':').map(Number);
    return hour === undefined || minute === undefined ? otherwise : hour * 60 + minute;
  };
  const first = parse(part.text('start'), 0);
  const last = parse(part.text('end'), 23 * 60 + 59);
  const within = (minutes: number) => Math.min(last, Math.max(first, minutes));
  let chosen = within(parse(part.text('value'), first));
  return {
    wheels: () => [
      { labels: upTo(24).map(twoDigits), selected: Math.floor(chosen / 60) },
      { labels: upTo(60).map(twoDigits), selected: chosen % 60 },
    ],
    turn: (wheel, index) => {
      chosen = within(wheel === 0 ? index * 60 + (chosen % 60) : Math.floor(chosen / 60) * 60 + index);
    },
    value: () => `${twoDigits(Math.floor(chosen / 60))}:${twoDigits(chosen % 60)}`,
  };
}

interface Day {
  year: number;
  month: number;
  day: number;
}

function date(part: BuiltinPart): PickerMode {
  const parse = (text: string, otherwise: Day): Day => {
    const [year, month = 1, day = 1] = text.split('-').map(Number);
    return year ? { year, month, day } : otherwise;
  };
  const now = new Date();
  const today: Day = { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
  const first = parse(part.text('start'), { year: 1900, month: 1, day: 1 });
  const last = parse(part.text('end'), { year: 2100, month: 12, day: 31 });
  const order = ({ year, month, day }: Day) => (year * 12 + month) * 31 + day;
  const daysIn = ({ year, month }: Day) => new Date(year, month, 0).getDate();
  const within = (day: Day): Day => {
    const real = { ...day, day: Math.min(day.day, daysIn(day)) };
    if (order(real) < order(first)) return first;
    return order(real) > order(last) ? last : real;
  };
  let chosen = within(parse(part.text('value'), today));
  const wheelCount = { year: 1, month: 2 }[part.text('fields')] ?? 3;
  return {
    wheels: () =>
      [
        {
          labels: upTo(last.year - first.year + 1, first.year).map((year) => `${year}${texts.year}`),
          selected: chosen.year - first.year,
        },
        { labels: upTo(12, 1).map((month) => `${month}${texts.month}`), selected: chosen.month - 1 },
        { labels: upTo(daysIn(chosen), 1).map((day) => `${day}${texts.day}`), selected: chosen.day - 1 },
      ].slice(0, wheelCount),
    turn: (wheel, index) => {
      if (wheel === 0) chosen = within({ ...chosen, year: first.year + index });
      else if (wheel === 1) chosen = within({ ...chosen, month: index + 1 });
      else chosen = within({ ...chosen, day: index + 1 });
    },
    value: () => [String(chosen.year), twoDigits(chosen.month), twoDigits(chosen.day)].slice(0, wheelCount).join('-'),
  };
}

export const pickerModes: Readonly<Record<string, (part: BuiltinPart) => PickerMode>> = {
  selector,
  multiSelector,
  time,
  date,
};
