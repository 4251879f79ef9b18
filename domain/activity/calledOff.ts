import type { Activity, ActivityStatus } from './activity';
import { type CallingOff, sessionOf } from './sessions';

type WithSessions = Pick<Activity, 'status' | 'sessions'>;

const ownCallingOff = (activity: WithSessions, sessionId: string): CallingOff | null =>
  activity.status === 'published' ? (sessionOf(activity, sessionId)?.calledOff ?? null) : null;

/** A session called off by itself is cancelled; any other stands as its activity does. */
export const statusOfSession = (activity: WithSessions, sessionId: string): ActivityStatus =>
  ownCallingOff(activity, sessionId) === null ? activity.status : 'cancelled';

/** Whether this session was called off while others of its activity, or the activity itself, were not. */
export const isCalledOffAlone = (activity: WithSessions, sessionId: string): boolean =>
  ownCallingOff(activity, sessionId) !== null;

/** When and why a session was called off, by itself or with the whole activity; null where it was not. */
export function callingOffOf(
  activity: WithSessions & Pick<Activity, 'cancelReason' | 'updatedAt'>,
  sessionId: string,
): { readonly at: string; readonly reason: string | null } | null {
  // Nothing changes an activity that was called off: its last change was that.
  if (activity.status === 'cancelled') return { at: activity.updatedAt, reason: activity.cancelReason };
  return ownCallingOff(activity, sessionId);
}
