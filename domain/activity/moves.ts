import type { Instant } from '../time/instant';
import type { Activity } from './activity';
import type { Session } from './sessions';

type Whereabouts = Pick<Activity, 'venue' | 'townshipCode'> & {
  readonly sessions: readonly Pick<Session, 'id' | 'startAt' | 'endAt'>[];
};

/** Whether an edit gives this session another time or place; one that is added or removed does not move. */
export function isMoved(before: Whereabouts, after: Whereabouts, { id }: Pick<Session, 'id'>): boolean {
  const earlier = before.sessions.find((session) => session.id === id);
  const later = after.sessions.find((session) => session.id === id);
  if (earlier === undefined || later === undefined) return false;
  return !isAtSameTime(earlier, later) || isElsewhere(before, after);
}

/** Whether an answer was given to another time or place than the present one. */
export const hasMovedSince = ({ movedAt }: Pick<Session, 'movedAt'>, seenMovedAt: Instant | null): boolean =>
  (movedAt ?? null) !== seenMovedAt;

type Times = Pick<Session, 'startAt' | 'endAt'>;
const isAtSameTime = (left: Times, right: Times): boolean =>
  left.startAt === right.startAt && left.endAt === right.endAt;

const isElsewhere = (before: Whereabouts, after: Whereabouts): boolean =>
  before.venue !== after.venue || before.townshipCode !== after.townshipCode;
