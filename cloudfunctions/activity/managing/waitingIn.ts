import type { listManaged as call } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import { sessionToday } from '../../../domain/activity/today';
import { isStillValid } from '../../../domain/message/audience';
import { kindsForCalls, statesForCalls } from '../../../domain/message/outbox';
import type { Instant } from '../../../domain/time/instant';
import type { ComingActivity, ManagedWaits, MessageGroup } from '../ports';

type Waiting = OutputOf<typeof call>['waits'];

const maxComing = 100;

/** What these organisations' activities ask of their organisers; those that ask nothing are left out. */
export async function waitingIn(
  waits: ManagedWaits,
  organisationIds: readonly string[],
  now: Instant,
): Promise<Waiting> {
  const coming = await waits.coming(organisationIds, now, maxComing);
  const reviewed = coming.filter(({ status, admission }) => status === 'published' && admission === 'review');
  const [applications, messages] = await Promise.all([
    reviewed.length === 0 ? [] : waits.toReview(reviewed.map(({ id }) => id)),
    coming.length === 0
      ? []
      : waits.toCall(
          coming.map(({ id }) => id),
          { kinds: kindsForCalls, states: statesForCalls },
        ),
  ]);
  return coming
    .map((activity) => {
      const { id: activityId, kind, title, startAt } = activity;
      const toReview = applications.find((one) => one.activityId === activityId)?.people ?? 0;
      const todayAt = sessionToday(activity, now)?.startAt ?? null;
      return { activityId, kind, title, startAt, toReview, toCall: callsFor(activity, messages), todayAt };
    })
    .filter(({ toReview, toCall, todayAt }) => toReview + toCall > 0 || todayAt !== null);
}

const callsFor = (activity: ComingActivity, messages: readonly MessageGroup[]): number =>
  messages
    .filter(
      ({ activityId, message, registration }) =>
        activityId === activity.id && isStillValid(message, { registration, activity }),
    )
    .reduce((sum, alike) => sum + alike.messages, 0);
