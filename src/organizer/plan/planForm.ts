import * as v from 'valibot';
import { createActivity } from '../../../contracts/activity';
import type { InputOf } from '../../../contracts/call';
import type { ActivityDetails, ActivityKind, ActivityPlan } from '../../../domain/activity/activity';
import { classHoursWithin } from '../../../domain/activity/plan';
import { instantAt, wallClockOf } from '../../../domain/time/beijing';
import { addMinutes, type Instant, minutesBetween } from '../../../domain/time/instant';
import { type PlanField, planText } from '../../../locales/zh-CN/plan';

/** The plan as it stands in the form: the capacity is text until it is a number. */
export type PlanForm = Omit<ActivityPlan, 'capacity'> & { readonly capacity: string };
export type WrongPlan = { readonly [Field in PlanField]?: string };

const mostClassHours = 16;
const dayMinutes = 24 * 60;

/** A lecture of an hour and a half, in a week, at half past two. */
export function newPlan(now: Instant): PlanForm {
  const { year, month, day, hour } = wallClockOf(now);
  const startAt = addMinutes(instantAt(year, month, day, 14, 30), 7 * dayMinutes);
  return {
    title: '',
    summary: '',
    townshipCode: '',
    venue: '',
    startAt,
    endAt: addMinutes(startAt, 90),
    registrationOpensAt: instantAt(year, month, day, hour),
    registrationClosesAt: addMinutes(startAt, -60),
    capacity: '50',
    minimumAge: 0,
    phone: 'none',
    details: { kind: 'lecture', classHours: 2 },
  };
}

export const newDetails = (kind: ActivityKind): ActivityDetails => {
  switch (kind) {
    case 'lecture':
      return { kind, classHours: 2 };
    case 'service':
      return { kind, serviceType: 'ecology', risks: '', isHazardous: false, insurancePolicyNumber: null };
    case 'roadshow':
      return { kind };
  }
};

/** Moving the start moves the end and the closing of sign-up along. */
export function withStart(form: PlanForm, startAt: Instant): PlanForm {
  const minutes = minutesBetween(form.startAt, startAt);
  return {
    ...form,
    startAt,
    endAt: addMinutes(form.endAt, minutes),
    registrationClosesAt: addMinutes(form.registrationClosesAt, minutes),
  };
}

/** How many class hours fit between start and end. */
export const classHoursPossible = ({ startAt, endAt }: PlanForm): number =>
  Math.min(mostClassHours, Math.max(0, classHoursWithin(minutesBetween(startAt, endAt))));

export const planOf = (form: PlanForm): ActivityPlan => ({ ...form, capacity: Number(form.capacity) });

/** What the contract would refuse, field by field. */
export function wrongFieldsOf(draft: Omit<InputOf<typeof createActivity>, 'requestId'>): WrongPlan {
  const checked = v.safeParse(v.omit(createActivity.input, ['requestId']), draft);
  if (checked.success) return {};
  const names = checked.issues.map(({ path }) => String((path?.[0]?.key === 'plan' ? path[1] : path?.[0])?.key));
  return Object.fromEntries(Object.entries(planText.wrong).filter(([field]) => names.includes(field)));
}
