import type { Contest, ContestPlan } from '../../../domain/contest/contest';
import { reviewStages, type StagesRefusal } from '../../../domain/contest/reviewStages';
import { type Result, succeed } from '../../../domain/result';
import type { StageStore } from '../ports';

/** Whether the contests that a plan names as its earlier stages can be that; asks only where it names some. */
export async function reviewedStages(
  stages: Pick<StageStore, 'contests'>,
  plan: ContestPlan,
  of: { readonly contestId: string | null } & Pick<Contest, 'organisationId'>,
): Promise<Result<'possible', StagesRefusal>> {
  if (!plan.stages) return succeed('possible');
  const found = await stages.contests(plan.stages.earlier.map(({ contestId }) => contestId));
  return reviewStages(plan, { ...of, found });
}
