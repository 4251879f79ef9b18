import type { editActivity as call } from '../../contracts/activity';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { can } from '../../domain/access/capabilities';
import { edited } from '../../domain/activity/changes';
import { fail, type Result, succeed } from '../../domain/result';
import type { ActivityKeeper, Clock } from './ports';

type Needs = { readonly keeper: Pick<ActivityKeeper, 'find' | 'replace'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const editActivity =
  ({ keeper, now }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const { activityId, version: seenVersion, plan } = input;
    const found = await keeper.find(memberId, activityId);
    if (found === null) return fail('unknown-activity');
    const { activity, seats, grants } = found;
    if (!can(grants, 'manage-activities', activity.organisationId)) return fail('not-allowed');
    const change = edited(activity, { plan, seenVersion, signedUp: seats.capacity - seats.left, now: now() });
    if (!change.ok) return change;
    const written = await keeper.replace({
      activity: change.value,
      seenVersion,
      seats: { capacityChange: plan.capacity - activity.capacity, opens: false },
    });
    return written.ok ? succeed({ version: change.value.version }) : written;
  };
