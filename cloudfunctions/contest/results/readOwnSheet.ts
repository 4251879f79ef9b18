import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readOwnSheet as call } from '../../../contracts/contest/results';
import { ownSheet, ownStages } from '../../../domain/contest/ownSheet';
import { remarksOn } from '../../../domain/contest/remarks';
import { keysOf } from '../../../domain/contest/run';
import { deductionOf } from '../../../domain/contest/scores';
import { fail, type Result, succeed } from '../../../domain/result';
import type { ResultSnapshot, ResultStore, RunStore } from '../ports';

type Needs = { readonly results: Pick<ResultStore, 'find' | 'entryOf'>; readonly runs: Pick<RunStore, 'read'> };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const readOwnSheet = ({ results, runs }: Needs) => ({
  find: (_memberId: string, { contestId }: Input) => results.find(contestId),

  run: async (memberId: string, { contestId }: Input, { result }: ResultSnapshot): Promise<Outcome> => {
    if (result === null) return fail('result-not-published');
    const own = await results.entryOf(contestId, memberId);
    const rank = result.standings.find(({ entryId }) => entryId === own);
    if (rank === undefined) return fail('not-applicant');
    const run = (await runs.read(memberId, { contestId, isRehearsal: false }))?.run ?? null;
    const key = run === null ? undefined : keysOf(run).find((one) => run.entries[one]?.entryId === own);
    if (run === null || key === undefined) return fail('not-applicant');
    return succeed({
      ...{ title: rank.title, rank: rank.rank, final: rank.final, deduction: deductionOf(run, key) },
      stages: [...ownStages(run, key, rank.components)],
      criteria: [...ownSheet(run, key)],
      remarks: [...remarksOn(run, key)],
    });
  },
});
