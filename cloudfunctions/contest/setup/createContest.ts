import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { createContest as call } from '../../../contracts/contest/setup';
import type { AccessSnapshot } from '../../../domain/access/rules';
import { newContest } from '../../../domain/contest/changes';
import { refusedAt, reviewPlan } from '../../../domain/contest/reviewPlan';
import { failAt, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { StageStore } from '../ports';
import type { ContestStore } from './ports';
import { reviewedStages } from './reviewedStages';

type Needs = {
  readonly store: Pick<ContestStore, 'rolesOf' | 'create' | 'isRoadshowOf'>;
  readonly stages: Pick<StageStore, 'contests'>;
  readonly now: Clock;
  /** The same id for the same person's same request. */
  readonly contestIdFor: (memberId: string, requestId: string) => string;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const createContest = ({ store, stages, now, contestIdFor }: Needs) => ({
  find: async (memberId: string, { organisationId }: Input): Promise<AccessSnapshot> => {
    const { grants } = await store.rolesOf(memberId);
    return { grants, place: { organisationId } };
  },

  run: async (memberId: string, { organisationId, requestId, plan }: Input): Promise<Outcome> => {
    const review = reviewPlan(plan);
    if (!review.ok) return refusedAt(review, 'plan');
    const { activityId } = plan;
    if (activityId !== null && !(await store.isRoadshowOf(organisationId, activityId)))
      return failAt('not-a-roadshow', 'plan.activityId');
    const staged = await reviewedStages(stages, plan, { contestId: null, organisationId });
    if (!staged.ok) return refusedAt(staged, 'plan');
    const id = contestIdFor(memberId, requestId);
    const { version } = await store.create(newContest(plan, { id, organisationId, now: now() }));
    return succeed({ contestId: id, version });
  },
});
