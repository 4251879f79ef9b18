import type { publishActivity as call } from '../../contracts/activity';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { can } from '../../domain/access/capabilities';
import { published } from '../../domain/activity/changes';
import { fail, type Result, succeed } from '../../domain/result';
import type { ActivityKeeper, Clock } from './ports';

type Needs = { readonly keeper: Pick<ActivityKeeper, 'find' | 'replace'>; readonly now: Clock };
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

export const publishActivity =
  ({ keeper, now }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const found = await keeper.find(memberId, input.activityId);
    if (found === null) return fail('unknown-activity');
    const { activity, grants } = found;
    if (!can(grants, 'manage-activities', activity.organisationId)) return fail('not-allowed');
    const change = published(activity, input.version, now());
    if (!change.ok) return change;
    const { version } = change.value;
    if (version === activity.version) return succeed({ version });
    const written = await keeper.replace({
      activity: change.value,
      seenVersion: activity.version,
      seats: { capacityChange: 0, opens: true },
    });
    return written.ok ? succeed({ version }) : fail('changed-meanwhile');
  };
