import { fail, failAt, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import { type Activity, type ActivityPlan, defaultCheckInWindow } from './activity';
import { isMoved } from './moves';
import { isSame, isSamePlan, type PlanFault, planOf, reviewPlan } from './plan';
import { isAnyoneListed, type PoolBook, reviewPools } from './pools';
import { activeSessions, type Session, sessionOf, spanOf } from './sessions';
import { isOnOtherTerms } from './terms';
import { type KindFault, kindsKept, type WrittenPlan, withKindIds, withStoredKindIds } from './writtenKinds';
import { highestSessionNumber, type SessionFault, withSessionIds, withStoredSessionIds } from './writtenSessions';

/** A draft may be incomplete, but its times must make sense to be shown in a list. */
export const reviewDraft = (plan: ActivityPlan): Result<'draft', 'ends-before-start'> =>
  plan.sessions.some(({ startAt, endAt }) => endAt <= startAt) ? fail('ends-before-start') : succeed('draft');

export const draftOf = (
  { ownKinds, ...plan }: ActivityPlan,
  { id, organisationId, now }: { readonly id: string; readonly organisationId: string; readonly now: Instant },
): Activity => ({
  ...plan,
  ...spanOf(plan.sessions),
  sessionsGiven: highestSessionNumber(plan),
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
  | 'session-is-fixed'
  | 'changed-meanwhile'
  | 'kind-is-fixed'
  | 'admission-is-fixed'
  | 'list-is-closed'
  | 'capacity-below-signed-up'
  | 'capacity-below-party'
  | 'session-has-people'
  | KindFault
  | SessionFault
  | PlanFault;

/**
 * The activity with another plan. `seenVersion` is the version the editor saw. Sessions that have begun or were called off
 * stay as they are. The admission mode is fixed from the first sign-up on. Repeating an edit that was already made returns
 * it unchanged.
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
  const fixed = fixedSessions(activity, now);
  if (activeSessions(activity.sessions).every(({ id }) => fixed.includes(id))) return fail('activity-started');
  if (activity.version === seenVersion + 1 && wasMadeAlready(activity, written)) return succeed(activity);
  if (activity.version !== seenVersion) return fail('changed-meanwhile');
  const resolved = withIds(written, activity);
  if (!resolved.ok) return resolved;
  const plan = resolved.value;
  const touched = touchedSession(fixed, activity, plan);
  if (touched !== null) return failAt('session-is-fixed', touched);
  if (plan.details.kind !== activity.details.kind) return fail('kind-is-fixed');
  if (plan.admission !== activity.admission && isAnyoneListed(pools)) return fail('admission-is-fixed');
  // The list is final, so a later application would not be drawn.
  if (isListClosed && plan.admission === 'lot' && plan.registrationClosesAt > now)
    return failAt('list-is-closed', 'registrationClosesAt');
  const seats = reviewPools(pools, plan.sessions);
  if (!seats.ok) return seats;
  const review = activity.status === 'draft' ? reviewDraft(plan) : reviewPlan(plan, now, fixed);
  if (!review.ok) return review;
  const sessions = plan.sessions.map((session) => withItsPast(session, { before: activity, after: plan, now }));
  return succeed(
    changed(activity, now, {
      ...plan,
      sessions,
      ...spanOf(sessions),
      sessionsGiven: highestSessionNumber(activity, sessions),
      ...kindsKept(activity, plan),
    }),
  );
}

/** Both in one: the ids of new sessions and of new kinds of places. */
function withIds(written: WrittenPlan, activity: Activity): Result<ActivityPlan, KindFault | SessionFault> {
  const sessions = withSessionIds(written.sessions, activity);
  return sessions.ok ? withKindIds({ ...written, sessions: sessions.value }, activity) : sessions;
}

/** A new plan with ids for all its sessions and kinds. */
export function newPlan(written: WrittenPlan): Result<ActivityPlan, KindFault | SessionFault> {
  const sessions = withSessionIds(written.sessions, null);
  return sessions.ok ? withKindIds({ ...written, sessions: sessions.value }) : sessions;
}

function wasMadeAlready(activity: Activity, written: WrittenPlan): boolean {
  const sessions = withStoredSessionIds(written.sessions, activity);
  if (!sessions.ok) return false;
  const made = withStoredKindIds({ ...written, sessions: sessions.value }, activity);
  return made.ok && isSamePlan(activity, made.value);
}

/** Sessions of a published activity that have begun or were called off by themselves. */
const fixedSessions = ({ status, sessions }: Activity, now: Instant): readonly string[] =>
  status === 'draft'
    ? []
    : sessions.filter(({ startAt, calledOff }) => startAt <= now || calledOff !== undefined).map(({ id }) => id);

/** Where the plan changes one of these sessions; null where it leaves them all as they are. */
function touchedSession(fixed: readonly string[], before: Activity, after: ActivityPlan): string | null {
  const plans = { before: planOf(before).sessions, after: planOf(after).sessions };
  for (const id of fixed) {
    const at = plans.after.findIndex((session) => session.id === id);
    const earlier = plans.before.find((session) => session.id === id);
    if (at === -1 || !isSame(plans.after[at], earlier)) return at === -1 ? 'sessions' : `sessions.${at}`;
  }
  return null;
}

function withItsPast(
  session: Session,
  { before, after, now }: { readonly before: Activity; readonly after: ActivityPlan; readonly now: Instant },
): Session {
  const earlier = before.sessions.find(({ id }) => id === session.id);
  if (earlier === undefined) return session;
  const { movedAt, termsChangedAt, calledOff } = earlier;
  const isSeen = before.status === 'published' && session.startAt > now;
  const moved = isSeen && isMoved(before, after, session) ? now : movedAt;
  const changed = isSeen && isOnOtherTerms(before, after) ? now : termsChangedAt;
  return {
    ...session,
    ...(moved && { movedAt: moved }),
    ...(changed && { termsChangedAt: changed }),
    ...(calledOff && { calledOff }),
  };
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

/** Fails once its first session has begun: those to come are then called off one by one. */
export function cancelled(
  activity: Activity,
  reason: string,
  now: Instant,
): Result<Activity, 'already-cancelled' | 'activity-started'> {
  if (activity.status === 'cancelled') return fail('already-cancelled');
  if (activity.status === 'published' && activity.startAt <= now) return fail('activity-started');
  return succeed(changed(activity, now, { status: 'cancelled', cancelReason: reason }));
}

/** One session alone; with the last that stands the whole activity is called off. */
export function sessionCalledOff(
  activity: Activity,
  { sessionId, reason, now }: { readonly sessionId: string; readonly reason: string; readonly now: Instant },
): Result<Activity, 'already-cancelled' | 'activity-started' | 'unknown-session'> {
  const session = sessionOf(activity, sessionId);
  if (session === null) return fail('unknown-session');
  if (activity.status === 'cancelled' || session.calledOff) return fail('already-cancelled');
  if (activity.status === 'published' && session.startAt <= now) return fail('activity-started');
  const sessions = activity.sessions.map((one) =>
    one.id === sessionId ? { ...one, calledOff: { at: now, reason } } : one,
  );
  if (activeSessions(sessions).length === 0) return cancelled(activity, reason, now);
  return succeed(changed(activity, now, { sessions, ...spanOf(sessions) }));
}

const changed = (activity: Activity, now: Instant, change: Partial<Activity>): Activity => ({
  ...activity,
  ...change,
  version: activity.version + 1,
  updatedAt: now,
});
