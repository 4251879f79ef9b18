import type { readPlan } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import { missingIn } from '../../../domain/activity/missing';
import { spanOf } from '../../../domain/activity/sessions';
import { addMinutes, type Instant } from '../../../domain/time/instant';
import { activeSessionsIn } from '../activeSessionsIn';
import { waitingIn } from '../waitingIn';

export type NextStep = 'complete' | 'publish' | 'poster' | 'draw' | 'review' | 'desk' | 'roster';
type Managed = OutputOf<typeof readPlan>;

/** People come a while before a session begins. */
const doorMinutes = 60;

/** The one thing to do now: make it known, choose who comes, open the door, look back. Null for what is cancelled. */
export function nextStepOf(managed: Managed, isDrawn: boolean, now: Instant): NextStep | null {
  const { status, plan } = managed;
  if (status === 'cancelled') return null;
  if (status === 'draft') return missingIn(plan).length > 0 ? 'complete' : 'publish';
  const standing = activeSessionsIn(managed);
  if (spanOf(standing).endAt <= now) return 'roster';
  if (standing.some(({ startAt, endAt }) => addMinutes(startAt, -doorMinutes) <= now && now < endAt)) return 'desk';
  if (plan.admission === 'review' && waitingIn(managed) > 0) return 'review';
  if (now < plan.registrationClosesAt) return 'poster';
  return plan.admission === 'lot' && !isDrawn ? 'draw' : 'roster';
}
