import type { RushOptions } from './options';

/** What one rush came to. Counts are of people, not of presses, but for the rates. */
export type RushFigures = {
  readonly confirmed: number;
  readonly waiting: number;
  /** Seats given beyond those there are. */
  readonly oversold: number;
  /** People with more than one place. */
  readonly duplicates: number;
  /** Seats that are neither free nor anybody's, and places that were promised and are not there. */
  readonly lost: number;
  /** Presses that were told to try again, or told nothing, to the end. */
  readonly busy: number;
  readonly httpPerRegistration: number;
  readonly perMinute: number;
  readonly p95Ms: number;
  /** Presses sent again because their worker was killed. */
  readonly retries: number;
  readonly killed: number;
};

const median = (values: readonly number[]): number => {
  const inOrder = [...values].sort((left, right) => left - right);
  const middle = (inOrder.length - 1) / 2;
  const at = (index: number) => inOrder[index] ?? Number.NaN;
  return (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2;
};

export const percentile = (values: readonly number[], share: number): number => {
  const inOrder = [...values].sort((left, right) => left - right);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(inOrder.length * share))] ?? Number.NaN;
};

const rounded = (value: number, places: number): number => Number(value.toFixed(places));

/** One line for all pairs: faults are added up over every rush, rates are medians. */
export function summed(
  { seats, people }: RushOptions,
  rushes: readonly RushFigures[],
  baselines: readonly RushFigures[],
  ratios: readonly number[],
) {
  const total = (name: 'oversold' | 'duplicates' | 'lost' | 'busy') =>
    rushes.reduce((sum, figures) => sum + figures[name], 0);
  const middle = (name: keyof RushFigures, of = rushes) => median(of.map((figures) => figures[name]));
  return {
    seats,
    people,
    confirmed: middle('confirmed'),
    waiting: middle('waiting'),
    oversold: total('oversold'),
    duplicates: total('duplicates'),
    lost: total('lost'),
    busy: total('busy'),
    httpPerRegistration: rounded(Math.max(...rushes.map((figures) => figures.httpPerRegistration)), 3),
    perMinute: Math.round(middle('perMinute')),
    p95Ms: Math.round(middle('p95Ms')),
    baselinePerMinute: Math.round(middle('perMinute', baselines)),
    ratio: rounded(median(ratios), 2),
  };
}
