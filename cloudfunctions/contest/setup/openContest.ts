import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { openContest as call } from '../../../contracts/contest/setup';
import { memberEntry } from '../../../domain/audit/entry';
import { opened } from '../../../domain/contest/changes';
import { refusedAt } from '../../../domain/contest/reviewPlan';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { StageStore } from '../ports';
import { findContest } from './findContest';
import type { ContestSnapshot, ContestStore } from './ports';
import { reviewedStages } from './reviewedStages';

type Needs = {
  readonly store: Pick<ContestStore, 'find' | 'replacePlan'>;
  readonly stages: Pick<StageStore, 'contests'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const openContest = ({ store, stages, now }: Needs) => ({
  find: findContest(store),

  run: async (memberId: string, { version }: Input, { contest }: ContestSnapshot): Promise<Outcome> => {
    const change = opened(contest, version, now());
    if (!change.ok) return refusedAt(change, 'plan');
    if (change.value === contest) return succeed({ version: contest.version });
    const { id, organisationId, updatedAt } = change.value;
    const staged = await reviewedStages(stages, contest, { contestId: id, organisationId });
    if (!staged.ok) return refusedAt(staged, 'plan');
    const entry = memberEntry('contest-opened', { actorId: memberId, on: id, organisationId, at: updatedAt });
    const isWritten = await store.replacePlan(change.value, version, entry);
    return isWritten ? succeed({ version: change.value.version }) : fail('changed-meanwhile');
  },
});
