import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { removeOfficial as call } from '../../../contracts/contest/officials';
import { memberEntry } from '../../../domain/audit/entry';
import { isSeat, tasksOf } from '../../../domain/contest/tasks';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import { findContest } from '../setup/findContest';
import type { ContestSnapshot, ContestStore } from '../setup/ports';
import type { TaskStore } from './ports';

type Needs = {
  readonly store: Pick<ContestStore, 'find'>;
  readonly tasks: Pick<TaskStore, 'remove'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 3;

/** Looks again when the person joined between the look and the removal: the role ends all the same. */
export const removeOfficial = ({ store, tasks, now }: Needs) => ({
  find: findContest(store),

  run: async (actorId: string, { contestId, version, id, reason }: Input, seen: ContestSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const found = attempt === 1 ? seen : await store.find(actorId, contestId);
      if (found === null) return fail('unknown-contest');
      const { contest, run: status } = found;
      const task = tasksOf(contest).find((one) => one.id === id);
      // A retry, or somebody else was quicker: what was asked for is done.
      if (task === undefined && version < contest.version) return succeed({ version: contest.version });
      if (task === undefined) return fail('unknown-official');
      if (contest.version !== version) return fail('changed-meanwhile');
      if (status !== null && isSeat(task.role)) return fail('rules-frozen');
      const at = now();
      const act = { actorId, on: contestId, organisationId: contest.organisationId, at };
      const entry = memberEntry('official-removed', { ...act, occasion: `${id}.${version}`, reason });
      if (await tasks.remove(contest, { version, at }, task, entry)) return succeed({ version: version + 1 });
    }
    return fail('changed-meanwhile');
  },
});
