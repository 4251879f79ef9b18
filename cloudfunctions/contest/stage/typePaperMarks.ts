import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { typePaperMarks as call } from '../../../contracts/contest/stage';
import { hallOf } from '../../../domain/contest/hall';
import { typedPaper } from '../../../domain/contest/paperMarks';
import { totalOf } from '../../../domain/contest/scores';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { RunSnapshot, RunStore } from '../ports';
import { findRun } from './findRun';

type Needs = { readonly store: Pick<RunStore, 'read' | 'replace'>; readonly now: Clock };
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 24;

export const typePaperMarks = ({ store, now }: Needs) => ({
  find: findRun(store),

  run: async (memberId: string, input: Input, seen: RunSnapshot): Promise<Outcome> => {
    const { contestId, isRehearsal, submission, entry, seat, criteria } = input;
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const found = attempt === 1 ? seen : await store.read(memberId, { contestId, isRehearsal });
      const run = found?.run ?? null;
      if (found === null || run === null) return fail('run-not-started');
      if (run.status === 'closed') return fail('run-closed');
      const { total } = totalOf(run.rules, criteria);
      if (run.acts.some((act) => act.submission === submission)) return succeed({ total });
      const typed = typedPaper(run, { submission, entry, seat, criteria, at: now(), typedBy: memberId });
      if (!typed.ok) return typed;
      const next = { ...typed.value, version: run.version + 1 };
      if (await store.replace(run, next, hallOf(next, found.contest.awards), null)) return succeed({ total });
    }
    throw new Error(`the run of ${contestId} kept changing while marks were typed`);
  },
});
