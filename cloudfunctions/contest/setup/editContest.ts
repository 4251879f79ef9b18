import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { editContest as call } from '../../../contracts/contest/setup';
import { edited } from '../../../domain/contest/changes';
import { refusedAt } from '../../../domain/contest/reviewPlan';
import { fail, failAt, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { StageStore } from '../ports';
import { findContest } from './findContest';
import type { ContestSnapshot, ContestStore } from './ports';
import { reviewedStages } from './reviewedStages';

type Needs = {
  readonly store: Pick<ContestStore, 'find' | 'replacePlan' | 'isRoadshowOf' | 'keepEntriesFor'>;
  readonly stages: Pick<StageStore, 'contests'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const editContest = ({ store, stages, now }: Needs) => ({
  find: findContest(store),

  run: async (
    _memberId: string,
    { version, plan }: Input,
    { contest, run: status }: ContestSnapshot,
  ): Promise<Outcome> => {
    const change = edited(contest, { plan, seenVersion: version, hasStarted: status !== null, now: now() });
    if (!change.ok) return refusedAt(change, 'plan');
    if (change.value === contest) return succeed({ version: contest.version });
    const { activityId } = plan;
    const isOther = activityId !== null && activityId !== contest.activityId;
    if (isOther && !(await store.isRoadshowOf(contest.organisationId, activityId)))
      return failAt('not-a-roadshow', 'plan.activityId');
    const staged = await reviewedStages(stages, plan, {
      contestId: contest.id,
      organisationId: contest.organisationId,
    });
    if (!staged.ok && status === null) return refusedAt(staged, 'plan');
    const isWritten = await store.replacePlan(change.value, version, null);
    if (!isWritten) return fail('changed-meanwhile');
    if (plan.startAt !== contest.startAt) await store.keepEntriesFor(change.value);
    return succeed({ version: change.value.version });
  },
});
