import type { publishActivity as call } from '../../../contracts/activity/managing';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import { published } from '../../../domain/activity/changes';
import { memberEntry } from '../../../domain/audit/entry';
import { changedActivity } from '../../../domain/audit/things';
import { announcementsOnPublishing } from '../../../domain/message/announcements';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { ManagedActivityStore, ManagedSnapshot } from '../ports';

type Needs = {
  readonly store: Pick<ManagedActivityStore, 'find' | 'openSeats' | 'closeSeats' | 'replace'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

/** Seats open first, which nobody sees of a draft: after a cut-off a retry goes on. */
export const publishActivity = ({ store, now }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.find(memberId, activityId),

  run: async (memberId: string, input: Input, seen: ManagedSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const found = attempt === 1 ? seen : await store.find(memberId, input.activityId);
      if (found === null) return fail('unknown-activity');
      const { activity } = found;
      const at = now();
      const change = published(activity, input.version, at);
      // It may have been called off between an earlier look and the opening of its seats.
      if (activity.status === 'cancelled' && attempt > 1) await store.closeSeats(activity.id);
      if (!change.ok) return change;
      if (activity.status === 'published') return succeed({ version: activity.version });
      await store.openSeats(activity.id);
      const messages = announcementsOnPublishing(change.value, at);
      const entry = memberEntry('activity-published', { actorId: memberId, ...changedActivity(change.value) });
      if (await store.replace(change.value, activity.version, messages, entry))
        return succeed({ version: change.value.version });
    }
    throw new Error(`${input.activityId} kept changing while it was being published`);
  },
});
