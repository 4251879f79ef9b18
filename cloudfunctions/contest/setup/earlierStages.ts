import type { OutputOf } from '../../../contracts/call';
import type { readContest as call } from '../../../contracts/contest/setup';
import type { Contest } from '../../../domain/contest/contest';
import { ownWeight } from '../../../domain/contest/stagesPlan';
import type { StageStore } from '../ports';
import type { ListedEntry } from './ports';

/** The earlier stages as an organiser must know them before the day; null where the evening alone makes the result. */
export async function earlierStagesOf(
  stages: Pick<StageStore, 'contests' | 'results'>,
  { stages: plan }: Pick<Contest, 'stages'>,
  entries: readonly ListedEntry[],
): Promise<OutputOf<typeof call>['stages']> {
  if (!plan) return null;
  const ids = plan.earlier.map(({ contestId }) => contestId);
  const [contests, results] = await Promise.all([stages.contests(ids), stages.results(ids)]);
  return {
    ownWeight: ownWeight(plan) ?? '',
    earlier: plan.earlier.flatMap(({ contestId, weight }) => {
      const contest = contests.find(({ id }) => id === contestId);
      if (contest === undefined) return [];
      const result = results.find((one) => one.contestId === contestId);
      const placed = new Set(result?.standings.flatMap(({ entryId, final }) => (final === null ? [] : entryId)));
      const without = entries.filter(({ continues = [] }) => !continues.some(({ entryId }) => placed.has(entryId)));
      const { title, startAt } = contest;
      return [{ contestId, title, weight, startAt, isPublished: result !== undefined, without: without.length }];
    }),
  };
}
