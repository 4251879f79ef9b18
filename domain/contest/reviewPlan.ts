import { readDecimal, sumOf, zero } from '../judging/decimal';
import type { Faults } from '../judging/fault';
import { readRule } from '../judging/readRule';
import { fail, failAt, type Result, succeed } from '../result';
import { foldedForComparing } from '../text/sameText';
import type { ContestPlan } from './contest';
import { leastJudges } from './panel';
import { type ContestRules, ruleTextOf } from './rules';
import { type StagesFault, wrongStages } from './stagesPlan';

export type PlanFault = 'wrong-rules' | 'closes-after-start' | StagesFault;

/** What holds of a draft already. The field is a path within the plan. */
export function reviewPlan(plan: ContestPlan): Result<'possible', PlanFault> {
  const { entriesCloseAt, startAt, rules, activityId, stages } = plan;
  if (entriesCloseAt >= startAt) return failAt('closes-after-start', 'entriesCloseAt');
  // Only who was let in at its roadshow may vote.
  if (rules.publicShare !== null && activityId === null) return failAt('wrong-rules', 'rules.publicShare');
  const wrong = wrongRule(rules);
  if (wrong !== null) return failAt('wrong-rules', `rules.${wrong}`);
  const wrongStage = stages ? wrongStages(stages) : null;
  return wrongStage === null ? succeed('possible') : failAt(wrongStage.failure, `stages.${wrongStage.field}`);
}

/** What must hold before everyone may see it: a rubric makes a hundred. */
export function reviewOpening(plan: ContestPlan): Result<'openable', PlanFault | 'not-a-hundred'> {
  const review = reviewPlan(plan);
  if (!review.ok) return review;
  return totalOf(plan.rules) === 100 ? succeed('openable') : failAt('not-a-hundred', 'rules.criteria');
}

/** Of all criteria; null while one of them is no number. */
export function totalOf({ criteria }: Pick<ContestRules, 'criteria'>): number | null {
  const most = criteria.map(({ max }) => readDecimal(max));
  return most.includes(null) ? null : sumOf(most.flatMap((max) => max ?? [])).valueOf();
}

/** Where the rules cannot be used, as a path within them. */
export function wrongRule(rules: ContestRules): string | null {
  return wrongCriterion(rules) ?? wrongPanel(rules) ?? wrongTiming(rules) ?? wrongByRule(rules);
}

function wrongCriterion({ criteria, step }: ContestRules): string | null {
  const smallest = readDecimal(step);
  const names = criteria.map(({ name }) => foldedForComparing(name));
  for (const [index, { max }] of criteria.entries()) {
    const most = readDecimal(max);
    if (most === null || smallest === null || most.compare(zero) <= 0) return `criteria.${index}.max`;
    // Full marks must be among the marks that can be given.
    if (!most.div(smallest).mod(1).equals(zero)) return `criteria.${index}.max`;
    if (names.indexOf(names[index] ?? '') !== index) return `criteria.${index}.name`;
  }
  return null;
}

function wrongPanel({ trimFrom, minimumPanel }: ContestRules): string | null {
  if (trimFrom !== 0 && trimFrom <= 2) return 'trimFrom';
  return minimumPanel < leastJudges ? 'minimumPanel' : null;
}

function wrongTiming({ timing: { overrun }, outlierDistance }: ContestRules): string | null {
  const distance = readDecimal(outlierDistance);
  if (distance === null || distance.compare(zero) <= 0) return 'outlierDistance';
  if (overrun === null) return null;
  const [points, most] = [readDecimal(overrun.points), readDecimal(overrun.most)];
  if (points === null || points.compare(zero) <= 0) return 'timing.overrun.points';
  return most === null || most.compare(points) < 0 ? 'timing.overrun.most' : null;
}

/** Last, because scoring itself would refuse it. */
function wrongByRule(rules: ContestRules): string | null {
  const faults: Faults = [];
  readRule(ruleTextOf(rules), [], faults);
  return faults[0]?.path.join('.') ?? null;
}

export const refusedAt = <Failure extends string>(
  { failure, field }: { readonly failure: Failure; readonly field?: string },
  under: string,
) => (field === undefined ? fail(failure) : failAt(failure, `${under}.${field}`));
