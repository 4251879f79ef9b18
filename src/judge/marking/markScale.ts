import type { ContestRules, CriterionPlan } from '../../../domain/contest/rules';

/** Counted in tenths, the finest step there is, so that no sum is ever rounded. */
type Tenths = number;
const half: Tenths = 5;

const tenthsOf = (mark: string): Tenths => Math.round(Number(mark) * 10);
const markOf = (tenths: Tenths): string => {
  const rest = tenths % 10;
  return rest === 0 ? String(tenths / 10) : `${(tenths - rest) / 10}.${rest}`;
};

export type Scale = Pick<CriterionPlan, 'max'> & Pick<ContestRules, 'step'>;

/** The highest mark that the step allows. */
function topOf({ max, step }: Scale): Tenths {
  const most = Math.floor(Number(max) * 10 + 1e-6);
  return most - (most % tenthsOf(step));
}

/** One step up or down; null at the end of the scale. */
export function stepped(mark: string, direction: 1 | -1, scale: Scale): string | null {
  const next = tenthsOf(mark) + direction * tenthsOf(scale.step);
  return next < 0 || next > topOf(scale) ? null : markOf(next);
}

/** Whole points of a scale and every half point among them. */
export type Band = { readonly low: string; readonly high: string; readonly marks: readonly string[] };

/** Few enough bands for a thumb on scales of up to fifty points, and few enough half points in each. */
const widthFor = (top: Tenths): Tenths => (top <= 500 ? 50 : 100);

/**
 * A scale cut into bands of five points: the first tap chooses the band, the second the mark. A last band of one mark alone
 * is no band: it belongs to the one before.
 */
export function bandsOf(scale: Scale): readonly Band[] {
  const top = topOf(scale);
  const highest = top - (top % half);
  const width = widthFor(top);
  const starts: Tenths[] = [];
  for (let start = 0; start < highest || start === 0; start += width) starts.push(start);
  return starts.map((start, index) => {
    const next = starts[index + 1];
    const last = next === undefined ? highest : next - half;
    const marks = Array.from({ length: (last - start) / half + 1 }, (_, place) => markOf(start + place * half));
    return { low: markOf(start), high: markOf(last - (next === undefined ? 0 : half)), marks };
  });
}

/** Index of the band that a mark lies in. */
export function bandAt(bands: readonly Band[], mark: string): number {
  const above = bands.findIndex(({ low }) => tenthsOf(low) > tenthsOf(mark));
  return above < 0 ? bands.length - 1 : above - 1;
}
