import type { readPlan as call } from '../../contracts/activity';
import type { OutputOf, ParsedInputOf } from '../../contracts/call';
import { can } from '../../domain/access/capabilities';
import { planOf } from '../../domain/activity/plan';
import { fail, type Result, succeed } from '../../domain/result';
import type { ActivityKeeper } from './ports';

type Needs = { readonly keeper: Pick<ActivityKeeper, 'find'> };
type Refusal = 'unknown-activity' | 'not-allowed';

export const readPlan =
  ({ keeper }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Result<OutputOf<typeof call>, Refusal>> => {
    const found = await keeper.find(memberId, input.activityId);
    if (found === null) return fail('unknown-activity');
    const { activity, seats, grants } = found;
    if (!can(grants, 'manage-activities', activity.organisationId)) return fail('not-allowed');
    return succeed({
      activityId: activity.id,
      organisationId: activity.organisationId,
      status: activity.status,
      version: activity.version,
      signedUp: seats.capacity - seats.left,
      plan: planOf(activity),
    });
  };
