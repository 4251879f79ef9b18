import { portionStarts } from '../../../src/components/list/rowPortions';

const keys = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `row ${from + index}`);
const begun = (those: readonly string[], starts: readonly number[]) =>
  new Set(starts.map((start) => those[start] ?? ''));

it('cuts a list into portions of fifty rows', () => {
  expect(portionStarts(keys(0, 120), new Set())).toEqual([0, 50, 100]);
  expect(portionStarts([], new Set())).toEqual([]);
});

it('leaves every other portion as it was when a row goes or comes', () => {
  const before = keys(0, 150);
  const known = begun(before, portionStarts(before, new Set()));
  expect(
    portionStarts(
      before.filter((row) => row !== 'row 3'),
      known,
    ),
  ).toEqual([0, 49, 99]);
  expect(
    portionStarts(
      before.filter((row) => row !== 'row 60'),
      known,
    ),
  ).toEqual([0, 50, 99]);
  expect(portionStarts([...before, 'new'], known)).toEqual([0, 50, 100, 150]);
});

it('never makes a portion of more than fifty, wherever rows are put in', () => {
  const before = keys(0, 100);
  const known = begun(before, portionStarts(before, new Set()));
  expect(portionStarts(['new', ...before], known)).toEqual([0, 1, 51]);
  expect(portionStarts([...before.slice(0, 10), 'new', ...before.slice(10)], known)).toEqual([0, 50, 51]);
});
