import type { readPlan as call } from '../../contracts/activity';
import type { OutputOf, ParsedInputOf } from '../../contracts/call';
import { planOf } from '../../domain/activity/plan';
import { type Result, succeed } from '../../domain/result';
import { findManaged } from './findManaged';
import type { ActivityKeeper } from './ports';

type Needs = { readonly keeper: Pick<ActivityKeeper, 'find'> };
type Refusal = 'unknown-activity' | 'not-allowed';

export const readPlan =
  ({ keeper }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Result<OutputOf<typeof call>, Refusal>> => {
    const found = await findManaged(keeper, memberId, input.activityId);
    if (!found.ok) return found;
    const { activity, seats } = found.value;
    return succeed({
      activityId: activity.id,
      organisationId: activity.organisationId,
      status: activity.status,
      version: activity.version,
      signedUp: seats.capacity - seats.left,
      plan: planOf(activity),
    });
  };
