import { fail, type Result, succeed } from '../result';
import { type Instant, minutesBetween } from '../time/instant';
import type { ActivityPlan } from './activity';

export const planFaults = [
  'ends-before-start',
  'longer-than-a-day',
  'starts-in-the-past',
  'registration-window-empty',
  'registration-closes-after-end',
  'class-hours-exceed-duration',
  'risks-missing',
  'insurance-missing',
] as const;
export type PlanFault = (typeof planFaults)[number];

const minutesPerClassHour = 45;

/** Class hours (学时) that a lecture of this length is worth: whole ones, 45 minutes each. */
export const classHoursWithin = (minutes: number): number => Math.floor(minutes / minutesPerClassHour);

/** Whether a plan may be shown to the public at `now`. A draft may still be incomplete. */
export function reviewPlan(plan: ActivityPlan, now: Instant): Result<'publishable', PlanFault> {
  if (plan.endAt <= plan.startAt) return fail('ends-before-start');
  if (minutesBetween(plan.startAt, plan.endAt) > 24 * 60) return fail('longer-than-a-day');
  if (plan.startAt <= now) return fail('starts-in-the-past');
  if (plan.registrationClosesAt <= plan.registrationOpensAt) return fail('registration-window-empty');
  if (plan.registrationClosesAt > plan.endAt) return fail('registration-closes-after-end');
  return reviewDetails(plan);
}

function reviewDetails({ details, startAt, endAt }: ActivityPlan): Result<'publishable', PlanFault> {
  if (details.kind === 'lecture' && details.classHours > classHoursWithin(minutesBetween(startAt, endAt)))
    return fail('class-hours-exceed-duration');
  if (details.kind === 'service' && details.risks.trim() === '') return fail('risks-missing');
  if (details.kind === 'service' && details.isHazardous && !details.insurancePolicyNumber)
    return fail('insurance-missing');
  return succeed('publishable');
}

/** The plan within an activity, field by field, to be edited. */
export const planOf = (activity: ActivityPlan): ActivityPlan => ({
  title: activity.title,
  summary: activity.summary,
  townshipCode: activity.townshipCode,
  venue: activity.venue,
  startAt: activity.startAt,
  endAt: activity.endAt,
  registrationOpensAt: activity.registrationOpensAt,
  registrationClosesAt: activity.registrationClosesAt,
  capacity: activity.capacity,
  minimumAge: activity.minimumAge,
  phone: activity.phone,
  details: activity.details,
});

export const isSamePlan = (left: ActivityPlan, right: ActivityPlan): boolean =>
  haveSameFields({ ...planOf(left), details: null }, { ...planOf(right), details: null }) &&
  haveSameFields(left.details, right.details);

function haveSameFields(left: object, right: object): boolean {
  const fields = Object.entries(left);
  return (
    fields.length === Object.keys(right).length && fields.every(([name, value]) => Reflect.get(right, name) === value)
  );
}
