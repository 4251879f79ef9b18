import { type Exact, meanOf, roundHalfUp, sumUnlessMissing } from './decimal';
import type { JudgeMarks } from './mark';
import type { Dropped, PanelScore } from './panelScore';
import type { Criterion, Rule } from './rule';
import { type JudgeValue, trimPanel } from './trim';

type CriterionScore = {
  readonly present: number;
  readonly component: Exact | null;
  readonly exact: Exact | null;
  readonly mean: Exact | null;
  readonly untrimmed: Exact | null;
  readonly dropped: readonly Dropped[];
};

export function scoreByCriterion(rule: Rule, panel: readonly JudgeMarks[]): PanelScore {
  const scores = rule.criteria.map((criterion, index) => scoreCriterion(rule, criterion, presentMarks(panel, index)));
  const components = scores.map(({ component }) => component);
  return {
    hasMinimumPanel: scores.every(({ present }) => present >= rule.minimumPanel),
    base: sumUnlessMissing(components),
    exact: sumUnlessMissing(scores.map(({ exact }) => exact)),
    untrimmed: sumUnlessMissing(scores.map(({ untrimmed }) => untrimmed)),
    components,
    criterionMeans: scores.map(({ mean }) => mean),
    dropped: scores.flatMap(({ dropped }) => dropped),
  };
}

function scoreCriterion({ trim, rounding }: Rule, { id, factor }: Criterion, present: readonly JudgeValue[]) {
  const { kept, dropped } = trimPanel(present, trim);
  const trimmedMean = meanOf(kept);
  const mean = meanOf(present.map(({ value }) => value));
  const score: CriterionScore = {
    present: present.length,
    component: trimmedMean && roundHalfUp(roundHalfUp(trimmedMean, rounding.mean).mul(factor), rounding.product),
    exact: trimmedMean?.mul(factor) ?? null,
    mean,
    untrimmed: mean?.mul(factor) ?? null,
    dropped: dropped.map((judge) => ({ judge, criterion: id })),
  };
  return score;
}

function presentMarks(panel: readonly JudgeMarks[], index: number): readonly JudgeValue[] {
  return panel.flatMap(({ judge, marks }) => {
    const value = marks[index];
    return value === null || value === undefined ? [] : { judge, value };
  });
}
