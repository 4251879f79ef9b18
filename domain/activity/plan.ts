import { fail, failAt, type Result, succeed } from '../result';
import { addMinutes, type Instant, minutesBetween } from '../time/instant';
import type { ActivityPlan } from './activity';
import { missingIn } from './missing';
import { isOnlineIn, type KindsOfActivity, type PlaceKind } from './placeKinds';
import { maxPlacesTogether, type Session, spanOf } from './sessions';

export const planFaults = [
  'ends-before-start',
  'longer-than-a-day',
  'starts-in-the-past',
  'registration-window-empty',
  'registration-closes-after-end',
  'class-hours-exceed-duration',
  'risks-missing',
  'insurance-missing',
  'sessions-out-of-order',
  'online-access-missing',
  'draw-needs-earlier-closing',
  'too-many-places',
  'plan-incomplete',
] as const;
export type PlanFault = (typeof planFaults)[number];

const minutesPerClassHour = 45;

/** Class hours (学时) that a lecture of this length is worth: whole ones, 45 minutes each. */
export const classHoursWithin = (minutes: number): number => Math.floor(minutes / minutesPerClassHour);

const dayMinutes = 24 * 60;
/** Time between closing and the first start in which organisers admit and notify people. */
export const minMinutesToAdmit = 120;

/** `begun` are sessions of this plan that cannot change any more, and may lie in the past. */
export function reviewPlan(
  plan: ActivityPlan,
  now: Instant,
  begun: readonly string[] = [],
): Result<'publishable', PlanFault> {
  const [missing] = missingIn(plan);
  if (missing !== undefined) return failAt('plan-incomplete', missing);
  const { startAt, endAt, capacity } = spanOf(plan.sessions);
  if (plan.sessions.some((session) => session.endAt <= session.startAt)) return fail('ends-before-start');
  if (plan.sessions.some((session) => minutesBetween(session.startAt, session.endAt) > dayMinutes))
    return fail('longer-than-a-day');
  if (capacity > maxPlacesTogether) return fail('too-many-places');
  if (!isInOrder(plan.sessions)) return fail('sessions-out-of-order');
  if (plan.sessions.some((session) => session.startAt <= now && !begun.includes(session.id)))
    return fail('starts-in-the-past');
  if (plan.registrationClosesAt <= plan.registrationOpensAt) return fail('registration-window-empty');
  if (plan.registrationClosesAt > endAt) return fail('registration-closes-after-end');
  if (plan.admission !== 'first-come' && plan.registrationClosesAt > addMinutes(startAt, -minMinutesToAdmit))
    return fail('draw-needs-earlier-closing');
  if (hasOnlinePlaces(plan) && plan.onlineAccess.trim() === '') return fail('online-access-missing');
  return reviewDetails(plan);
}

const isInOrder = (sessions: readonly Session[]): boolean =>
  sessions.every((session, index) => session.startAt >= (sessions[index - 1]?.startAt ?? ''));

type PlacesByKind = KindsOfActivity & {
  readonly sessions: readonly { readonly places: readonly { readonly kind: PlaceKind }[] }[];
};
export const hasOnlinePlaces = (plan: PlacesByKind): boolean =>
  plan.sessions.some(({ places }) => places.some(({ kind }) => isOnlineIn(plan, kind)));

export const shortestMinutes = (sessions: readonly Session[]): number =>
  Math.min(...sessions.map(({ startAt, endAt }) => minutesBetween(startAt, endAt)));

function reviewDetails({ details, sessions }: ActivityPlan): Result<'publishable', PlanFault> {
  if (details.kind === 'lecture' && details.classHours > classHoursWithin(shortestMinutes(sessions)))
    return fail('class-hours-exceed-duration');
  if (details.kind === 'service' && details.risks.trim() === '') return fail('risks-missing');
  if (details.kind === 'service' && details.isHazardous && !details.insurancePolicyNumber)
    return fail('insurance-missing');
  return succeed('publishable');
}

/** Copies the plan's own fields only. */
export const planOf = (activity: ActivityPlan): ActivityPlan => ({
  title: activity.title,
  summary: activity.summary,
  townshipCode: activity.townshipCode,
  venue: activity.venue,
  position: activity.position,
  sessions: activity.sessions.map(({ id, startAt, endAt, places }) => ({ id, startAt, endAt, places })),
  ...(activity.ownKinds !== undefined && activity.ownKinds.length > 0 && { ownKinds: activity.ownKinds }),
  registrationOpensAt: activity.registrationOpensAt,
  registrationClosesAt: activity.registrationClosesAt,
  admission: activity.admission,
  seatsPerSignUp: activity.seatsPerSignUp,
  asksReconfirmation: activity.asksReconfirmation,
  onlineAccess: activity.onlineAccess,
  minimumAge: activity.minimumAge,
  phone: activity.phone,
  details: activity.details,
});

export const isSamePlan = (left: ActivityPlan, right: ActivityPlan): boolean => isSame(planOf(left), planOf(right));

/** Deep, whatever the order of fields. */
export function isSame(left: unknown, right: unknown): boolean {
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return left === right;
  const fields = Object.entries(left);
  return (
    fields.length === Object.keys(right).length &&
    fields.every(([name, value]) => isSame(value, Reflect.get(right, name)))
  );
}
