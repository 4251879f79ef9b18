import { type Exact, meanOf, roundHalfUp, zero } from './decimal';
import type { JudgeMarks } from './mark';
import type { PanelScore } from './panelScore';
import type { Criterion, Rule } from './rule';
import { trimPanel } from './trim';

/** Σ mark × factor; null when any mark is missing, for then the judge does not count. */
export function judgeTotal(criteria: readonly Criterion[], marks: readonly (Exact | null)[]): Exact | null {
  let total: Exact = zero;
  for (const [index, { factor }] of criteria.entries()) {
    const mark = marks[index];
    if (mark === null || mark === undefined) return null;
    total = total.add(mark.mul(factor));
  }
  return total;
}

export function scoreByTotal(rule: Rule, panel: readonly JudgeMarks[]): PanelScore {
  const valid = panel.flatMap((judge) => {
    const value = judgeTotal(rule.criteria, judge.marks);
    return value === null ? [] : { ...judge, value };
  });
  const { kept, keptJudges, dropped } = trimPanel(valid, rule.trim);
  const keptPanel = valid.filter(({ judge }) => keptJudges.has(judge));
  const exact = meanOf(kept);
  return {
    hasMinimumPanel: valid.length >= rule.minimumPanel,
    base: exact && roundHalfUp(exact, rule.rounding.mean),
    exact,
    untrimmed: meanOf(valid.map(({ value }) => value)),
    components: rule.criteria.map(({ factor }, index) => criterionMean(keptPanel, index)?.mul(factor) ?? null),
    criterionMeans: rule.criteria.map((_, index) => criterionMean(valid, index)),
    dropped: dropped.map((judge) => ({ judge, criterion: null })),
  };
}

function criterionMean(panel: readonly JudgeMarks[], index: number): Exact | null {
  return meanOf(panel.flatMap(({ marks }) => marks[index] ?? []));
}
