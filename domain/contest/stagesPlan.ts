import { type Exact, one, readDecimal, sumOf, writeDecimal, zero } from '../judging/decimal';
import type { CombinationText } from '../judging/protocolText';

/** A contest whose published result counts in a later one. `weight`: percent of the combined final, a decimal. */
export type EarlierStage = { readonly contestId: string; readonly weight: string };

/** What decides between equal combined finals first: the unrounded combination, or the last stage's own final. */
export const combinedTieBreaks = ['combined', 'last-stage'] as const;
export type CombinedTieBreak = (typeof combinedTieBreaks)[number];

/** How the result of a contest combines with those of earlier ones. Its own weight is what they leave of a hundred. */
export type StagesPlan = {
  /** From first to last. */
  readonly earlier: readonly EarlierStage[];
  /** Whether each weighted score is rounded to two places before they are added; the sum is in any case. */
  readonly roundsEach: boolean;
  readonly tieBreak: CombinedTieBreak;
};

/** An entry of an earlier stage that is the same project's. */
export type ContinuedEntry = { readonly contestId: string; readonly entryId: string };

export const mostEarlierStages = 4;

const places = 2;
/** A percent of two places as a part of one. */
const weightPlaces = places + 2;
const hundred: Exact = one.mul(100);

const readPercent = (weight: string): Exact | null => {
  const percent = readDecimal(weight);
  const isExact = percent !== null && readDecimal(writeDecimal(percent, places))?.equals(percent) === true;
  return isExact && percent.compare(zero) > 0 ? percent : null;
};

/** Percent that the earlier stages leave; null where that is nothing, or a weight is none. */
export function ownWeight({ earlier }: Pick<StagesPlan, 'earlier'>): string | null {
  const weights = earlier.map(({ weight }) => readPercent(weight));
  if (weights.includes(null)) return null;
  const left = hundred.sub(sumOf(weights.flatMap((weight) => weight ?? [])));
  return left.compare(zero) > 0 ? plain(writeDecimal(left, places)) : null;
}

/** `15.00` as `15`. */
const plain = (decimal: string): string => decimal.replace(/\.?0+$/, '');

/** Percent as a part of one, exactly: `15` is `0.15`. */
export const partOf = (percent: string): string =>
  plain(writeDecimal((readDecimal(percent) ?? zero).div(100), weightPlaces));

/** The other way round: `0.15` is `15`. */
export const percentOf = (part: string): string => plain(writeDecimal((readDecimal(part) ?? zero).mul(100), places));

export type StagesFault = 'wrong-weights' | 'stage-repeated';

/** Where a plan of stages cannot be used by itself, as a path within it. */
export function wrongStages({ earlier }: StagesPlan): { readonly failure: StagesFault; readonly field: string } | null {
  const ids = earlier.map(({ contestId }) => contestId);
  const repeated = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (repeated >= 0) return { failure: 'stage-repeated', field: `earlier.${repeated}.contestId` };
  const wrong = earlier.findIndex(({ weight }) => readPercent(weight) === null);
  if (wrong >= 0) return { failure: 'wrong-weights', field: `earlier.${wrong}.weight` };
  return ownWeight({ earlier }) === null
    ? { failure: 'wrong-weights', field: `earlier.${earlier.length - 1}.weight` }
    : null;
}

/** As the result protocol declares it; a stage's id there is its contest's. */
export const combinationOf = ({ roundsEach, tieBreak }: StagesPlan, contestId: string): CombinationText => ({
  rounding: { product: roundsEach ? places : null, final: places },
  tieBreak:
    tieBreak === 'combined'
      ? ['exact', 'untrimmed', `stage:${contestId}`]
      : [`stage:${contestId}`, 'exact', 'untrimmed'],
});
