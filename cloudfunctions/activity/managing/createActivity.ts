import type { createActivity as call } from '../../../contracts/activity/managing';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { AccessSnapshot } from '../../../domain/access/rules';
import { draftOf, newPlan, reviewDraft } from '../../../domain/activity/changes';
import { failAt, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ManagedActivityStore } from '../ports';

type Needs = {
  readonly store: Pick<ManagedActivityStore, 'rolesOf' | 'create'>;
  readonly now: Clock;
  /** The same id for the same person's same request, so that a repeated press finds the draft it made. */
  readonly activityIdFor: (memberId: string, requestId: string) => string;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const createActivity = ({ store, now, activityIdFor }: Needs) => ({
  find: async (memberId: string, { organisationId }: Input): Promise<AccessSnapshot> => {
    const { grants } = await store.rolesOf(memberId);
    return { grants, place: { organisationId } };
  },

  run: async (memberId: string, input: Input): Promise<Outcome> => {
    const { organisationId, requestId } = input;
    const written = newPlan(input.plan);
    if (!written.ok) return written.field === undefined ? written : failAt(written.failure, `plan.${written.field}`);
    const plan = written.value;
    const review = reviewDraft(plan);
    if (!review.ok) return review;
    const id = activityIdFor(memberId, requestId);
    const { version } = await store.create(draftOf(plan, { id, organisationId, now: now() }));
    return succeed({ activityId: id, version });
  },
});
