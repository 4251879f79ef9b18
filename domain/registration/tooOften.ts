import { addMinutes, type Instant } from '../time/instant';
import type { Registration } from './registration';
import type { TimelineStep } from './timeline';

/** How often within 24 hours somebody may sign up again after giving the place up themselves. */
export const maxRepeatSignUpsPerDay = 9;

const dayMinutes = 24 * 60;
const signingUp: ReadonlySet<TimelineStep> = new Set(['signed-up', 'joined-waiting-list', 'applied']);

/** Judged by the kept history, which is always longer than so many repetitions. */
export function signsUpTooOften({ timeline }: Pick<Registration, 'timeline'>, now: Instant): boolean {
  const dayAgo = addMinutes(now, -dayMinutes);
  const again = timeline.filter(
    ({ step, by, at }, index) =>
      at > dayAgo && by === 'member' && signingUp.has(step) && timeline[index - 1]?.by === 'member',
  );
  return again.length >= maxRepeatSignUpsPerDay;
}
