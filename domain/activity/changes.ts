import { fail, failAt, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import { type Activity, type ActivityPlan, defaultCheckInWindow } from './activity';
import { isSamePlan, type PlanFault, reviewPlan } from './plan';
import { isAnyoneListed, type PoolBook, reviewPools } from './pools';
import { spanOf } from './sessions';
import { type KindFault, kindsKept, type WrittenPlan, withKindIds, withKindsMade } from './writtenKinds';

/** A draft may be incomplete, but its times must make sense to be shown in a list. */
export const reviewDraft = (plan: ActivityPlan): Result<'draft', 'ends-before-start'> =>
  plan.sessions.some(({ startAt, endAt }) => endAt <= startAt) ? fail('ends-before-start') : succeed('draft');

export const draftOf = (
  { ownKinds, ...plan }: ActivityPlan,
  { id, organisationId, now }: { readonly id: string; readonly organisationId: string; readonly now: Instant },
): Activity => ({
  ...plan,
  ...spanOf(plan.sessions),
  ...kindsKept({}, { ownKinds }),
  id,
  organisationId,
  status: 'draft',
  checkIn: defaultCheckInWindow,
  cancelReason: null,
  version: 1,
  createdAt: now,
  updatedAt: now,
});

export type EditRefusal =
  | 'activity-cancelled'
  | 'activity-started'
  | 'changed-meanwhile'
  | 'kind-is-fixed'
  | 'admission-is-fixed'
  | 'list-is-closed'
  | 'capacity-below-signed-up'
  | 'capacity-below-party'
  | 'session-has-people'
  | KindFault
  | PlanFault;

/**
 * The activity with another plan. `seenVersion` is the version the editor saw. The admission mode is fixed from the
 * first sign-up on. Repeating an edit that was already made returns it unchanged.
 */
export function edited(
  activity: Activity,
  edit: {
    readonly plan: WrittenPlan;
    readonly seenVersion: number;
    readonly pools: readonly PoolBook[];
    /** Whether the list of applicants for the draw is final. */
    readonly isListClosed: boolean;
    readonly now: Instant;
  },
): Result<Activity, EditRefusal> {
  const { plan: written, seenVersion, pools, isListClosed, now } = edit;
  if (activity.status === 'cancelled') return fail('activity-cancelled');
  if (activity.status === 'published' && activity.startAt <= now) return fail('activity-started');
  if (activity.version === seenVersion + 1 && wasMadeAlready(activity, written)) return succeed(activity);
  if (activity.version !== seenVersion) return fail('changed-meanwhile');
  const kinds = withKindIds(written, activity);
  if (!kinds.ok) return kinds;
  const plan = kinds.value;
  if (plan.details.kind !== activity.details.kind) return fail('kind-is-fixed');
  if (plan.admission !== activity.admission && isAnyoneListed(pools)) return fail('admission-is-fixed');
  // The list is final, so a later application would not be drawn.
  if (isListClosed && plan.admission === 'lot' && plan.registrationClosesAt > now)
    return failAt('list-is-closed', 'registrationClosesAt');
  const seats = reviewPools(pools, plan.sessions);
  if (!seats.ok) return seats;
  const review = activity.status === 'draft' ? reviewDraft(plan) : reviewPlan(plan, now);
  return review.ok
    ? succeed(changed(activity, now, { ...plan, ...spanOf(plan.sessions), ...kindsKept(activity, plan) }))
    : review;
}

function wasMadeAlready(activity: Activity, written: WrittenPlan): boolean {
  const made = withKindsMade(written, activity);
  return made.ok && isSamePlan(activity, made.value);
}

export function published(
  activity: Activity,
  seenVersion: number,
  now: Instant,
): Result<Activity, 'activity-cancelled' | 'changed-meanwhile' | PlanFault> {
  if (activity.status === 'cancelled') return fail('activity-cancelled');
  if (activity.status === 'published') return succeed(activity);
  if (activity.version !== seenVersion) return fail('changed-meanwhile');
  const review = reviewPlan(activity, now);
  return review.ok ? succeed(changed(activity, now, { status: 'published' })) : review;
}

/** Fails once the activity has begun. */
export function cancelled(
  activity: Activity,
  reason: string,
  now: Instant,
): Result<Activity, 'already-cancelled' | 'activity-started'> {
  if (activity.status === 'cancelled') return fail('already-cancelled');
  if (activity.status === 'published' && activity.startAt <= now) return fail('activity-started');
  return succeed(changed(activity, now, { status: 'cancelled', cancelReason: reason }));
}

const changed = (activity: Activity, now: Instant, change: Partial<Activity>): Activity => ({
  ...activity,
  ...change,
  version: activity.version + 1,
  updatedAt: now,
});
