import type { cancelActivity as call } from '../../../contracts/activity/managing';
import type { FailureOf, OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { Activity } from '../../../domain/activity/activity';
import { cancelled, sessionCalledOff } from '../../../domain/activity/changes';
import { sessionOf } from '../../../domain/activity/sessions';
import { memberEntry } from '../../../domain/audit/entry';
import { changedActivity } from '../../../domain/audit/things';
import {
  type Announcement,
  announcementsOnCallingOff,
  announcementsOnCancelling,
} from '../../../domain/message/announcements';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { ManagedActivityStore, ManagedSnapshot } from '../ports';

type Needs = {
  readonly store: Pick<ManagedActivityStore, 'find' | 'replace' | 'closeSeats'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, FailureOf<typeof call>>;

const attempts = 5;

/**
 * One write calls the activity off, with what everyone is told; from then on nobody gets in, whatever the seats say. So a
 * cut-off leaves it either as it was or called off, and its seats are closed by whoever calls it off again.
 */
export const cancelActivity = ({ store, now }: Needs) => ({
  find: (memberId: string, { activityId }: Input) => store.find(memberId, activityId),

  run: async (memberId: string, input: Input, seen: ManagedSnapshot): Promise<Outcome> => {
    for (let attempt = 1; attempt <= attempts; attempt++) {
      const found = attempt === 1 ? seen : await store.find(memberId, input.activityId);
      if (found === null) return fail('unknown-activity');
      const { activity } = found;
      const at = now();
      const { reason, sessionId } = input;
      const change =
        sessionId === undefined
          ? cancelled(activity, reason, at)
          : sessionCalledOff(activity, { sessionId, reason, now: at });
      if (activity.status === 'cancelled') await store.closeSeats(activity.id);
      if (!change.ok) return change;
      const messages = messagesOf(change.value, sessionId, found.announcements, at);
      const entry = memberEntry('activity-cancelled', { actorId: memberId, reason, ...changedActivity(change.value) });
      if (!(await store.replace(change.value, activity.version, messages, entry))) continue;
      if (change.value.status === 'cancelled') await store.closeSeats(activity.id);
      return succeed({ version: change.value.version });
    }
    throw new Error(`${input.activityId} kept changing while it was being cancelled`);
  },
});

function messagesOf(
  activity: Activity,
  sessionId: string | undefined,
  pending: readonly Announcement[],
  now: Instant,
): readonly Announcement[] {
  const session = sessionId === undefined ? null : sessionOf(activity, sessionId);
  return activity.status === 'cancelled' || session === null
    ? announcementsOnCancelling(activity, now)
    : announcementsOnCallingOff(session, pending, now);
}
