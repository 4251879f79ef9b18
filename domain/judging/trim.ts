import type { Exact } from './decimal';
import type { TrimText } from './rule';
import { compareText } from './textOrder';

export type JudgeValue = { readonly judge: string; readonly value: Exact };
export type Trimmed = {
  readonly kept: readonly Exact[];
  readonly keptJudges: ReadonlySet<string>;
  readonly dropped: readonly string[];
};

/** Drops the lowest `low` and the highest `high` by value, then by judge id; nobody from a panel under `fromPanelSize`. */
export function trimPanel(present: readonly JudgeValue[], { high, low, fromPanelSize }: TrimText): Trimmed {
  const sorted = [...present].sort((a, b) => a.value.compare(b.value) || compareText(a.judge, b.judge));
  const applies = sorted.length >= fromPanelSize;
  const from = applies ? low : 0;
  const until = sorted.length - (applies ? high : 0);
  const kept = sorted.slice(from, until);
  return {
    kept: kept.map(({ value }) => value),
    keptJudges: new Set(kept.map(({ judge }) => judge)),
    dropped: [...sorted.slice(0, from), ...sorted.slice(until)].map(({ judge }) => judge),
  };
}
