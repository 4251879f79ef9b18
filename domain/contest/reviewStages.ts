import { failAt, type Result, succeed } from '../result';
import type { Contest, ContestPlan } from './contest';

export const earlierRefusals = ['stage-elsewhere', 'stage-circle', 'stage-not-earlier'] as const;
export type StagesRefusal = (typeof earlierRefusals)[number];

export type StageContest = Pick<Contest, 'id' | 'organisationId' | 'title' | 'status' | 'startAt' | 'stages'>;

type Facts = {
  /** Null for one that is being made. */
  readonly contestId: string | null;
  readonly organisationId: string;
  /** The earlier stages, and theirs, as far as there are such contests. */
  readonly found: readonly StageContest[];
};

/** Whether the contests that a plan names as its earlier stages can be that. The field is a path within the plan. */
export function reviewStages(
  { stages, startAt }: Pick<ContestPlan, 'stages' | 'startAt'>,
  { contestId, organisationId, found }: Facts,
): Result<'possible', StagesRefusal> {
  const byId = new Map(found.map((contest) => [contest.id, contest]));
  for (const [index, { contestId: id }] of (stages?.earlier ?? []).entries()) {
    const field = `stages.earlier.${index}.contestId`;
    const contest = byId.get(id);
    if (contest === undefined || contest.organisationId !== organisationId) return failAt('stage-elsewhere', field);
    if (contestId !== null && leadsTo(contestId, id, byId)) return failAt('stage-circle', field);
    if (contest.startAt >= startAt) return failAt('stage-not-earlier', field);
  }
  return succeed('possible');
}

function leadsTo(wanted: string, from: string, byId: ReadonlyMap<string, StageContest>): boolean {
  const [seen, toLookAt] = [new Set<string>(), [from]];
  for (let id = toLookAt.pop(); id !== undefined; id = toLookAt.pop()) {
    if (id === wanted) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    toLookAt.push(...(byId.get(id)?.stages?.earlier ?? []).map(({ contestId }) => contestId));
  }
  return false;
}
