import { markingText as text } from '../../../locales/zh-CN/contest/judging';
import type { Judging } from '../../gateway/marks/keptJudging';
import { type JudgingEntry, numberOf } from '../judgedEntry';

/** What this judge has submitted on other entries, in the order of the evening. */
const others = ({ entries }: Judging, { key }: JudgingEntry) =>
  entries.flatMap((entry) =>
    entry.key !== key && entry.mine !== null ? { number: numberOf(entry.key), ...entry.mine } : [],
  );

/** Marks on one criterion, in a line; empty where there are none yet. */
export const earlierMarks = (judging: Judging, entry: JudgingEntry, criterion: string): string =>
  others(judging, entry)
    .flatMap(({ number, criteria }) => {
      const mark = criteria[criterion] ?? null;
      return mark === null ? [] : text.earlierMark(number, mark);
    })
    .join(' · ');

export type OwnTotal = { readonly number: number; readonly total: string; readonly isThis: boolean };

/** Totals from the highest down, this entry’s among them: where it would stand in this judge’s own eyes. */
export function ownTotals(judging: Judging, entry: JudgingEntry, total: string): readonly OwnTotal[] {
  const earlier = others(judging, entry).map(({ number, total: own }) => ({ number, total: own, isThis: false }));
  if (earlier.length === 0) return [];
  const all = [...earlier, { number: numberOf(entry.key), total, isThis: true }];
  return all.sort((one, other) => Number(other.total) - Number(one.total) || one.number - other.number);
}
