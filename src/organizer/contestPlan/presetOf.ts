import type { CriterionPlan } from '../../../domain/contest/rules';
import { type RubricPreset, rubricPresets } from '../../../locales/zh-CN/contest/rubrics';

/** Which rubric this is; null for one of somebody's own, which another must not replace unasked. */
export function presetOf(criteria: readonly CriterionPlan[]): RubricPreset | null {
  const written = JSON.stringify(criteria.map(({ name, max }) => [name, max]));
  const names = Object.keys(rubricPresets) as readonly RubricPreset[];
  return (
    names.find((name) => JSON.stringify(rubricPresets[name].criteria.map((one) => [one.name, one.max])) === written) ??
    null
  );
}
