import type { publishActivity as call } from '../../contracts/activity/managing';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../contracts/call';
import { published } from '../../domain/activity/changes';
import { memberEntry } from '../../domain/audit/entry';
import { changedActivity } from '../../domain/audit/things';
import { announcementsOnPublishing } from '../../domain/message/announcements';
import { type Result, succeed } from '../../domain/result';
import type { Clock } from '../../domain/time/instant';
import { findManaged } from './findManaged';
import type { ActivityKeeper } from './ports';

type Needs = {
  readonly keeper: Pick<ActivityKeeper, 'find' | 'openSeats' | 'closeSeats' | 'replace'>;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

/** Seats open first, which nobody sees of a draft: after a cut-off a retry goes on. */
export const publishActivity =
  ({ keeper, now }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const found = await findManaged(keeper, memberId, input.activityId);
      if (!found.ok) return found;
      const { activity } = found.value;
      const at = now();
      const change = published(activity, input.version, at);
      // It may have been called off between an earlier look and the opening of its seats.
      if (activity.status === 'cancelled' && attempt > 1) await keeper.closeSeats(activity.id);
      if (!change.ok) return change;
      if (activity.status === 'published') return succeed({ version: activity.version });
      await keeper.openSeats(activity.id);
      const messages = announcementsOnPublishing(change.value, at);
      const entry = memberEntry('activity-published', { actorId: memberId, ...changedActivity(change.value) });
      if (await keeper.replace(change.value, activity.version, messages, entry))
        return succeed({ version: change.value.version });
    }
    throw new Error(`${input.activityId} kept changing while it was being published`);
  };
