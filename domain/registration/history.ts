import type { Activity } from '../activity/activity';
import { callingOffOf } from '../activity/calledOff';
import { isAlive, type Registration } from './registration';
import { entryOf, type TimelineEntry } from './timeline';

type HistoryFacts = Pick<Registration, 'status' | 'timeline' | 'sessionId'>;
type ActivityFacts = Pick<Activity, 'status' | 'cancelReason' | 'updatedAt' | 'sessions'>;

/** A registration's history with the calling off of its session or activity, unless it had ended before. */
export function historyOf(registration: HistoryFacts, activity: ActivityFacts): readonly TimelineEntry[] {
  const { timeline } = registration;
  const callingOff = callingOffOf(activity, registration.sessionId);
  if (callingOff === null) return timeline;
  const { at, reason } = callingOff;
  const later = timeline.filter((entry) => entry.at > at);
  if (!isAlive(registration) && later.length === 0) return timeline;
  const calledOff = entryOf({ step: 'called-off', at, by: 'organizer', reason });
  return [...timeline.filter((entry) => entry.at <= at), calledOff, ...later];
}

/** How many changes are left out between the first and the others; nothing for a whole history. */
export const leftOutShown = ({ leftOut }: Pick<Registration, 'leftOut'>): { readonly leftOut?: number } =>
  leftOut === undefined ? {} : { leftOut: leftOut.changes };

/** How the lots fell for it; null before a draw, and where none is held. */
export function drawOutcomeOf({ timeline }: Pick<Registration, 'timeline'>): 'drawn' | 'not-drawn' | null {
  const steps = timeline.map(({ step }) => step).filter((step) => ['applied', 'drawn', 'not-drawn'].includes(step));
  const last = steps[steps.length - 1];
  return last === 'drawn' || last === 'not-drawn' ? last : null;
}
