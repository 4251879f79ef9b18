import * as v from 'valibot';
import { createActivity } from '../../../contracts/activity/managing';
import { wholeNumber } from '../../../contracts/fields';
import { missingIn } from '../../../domain/activity/missing';
import { maxPlaces, type PoolName, poolOf } from '../../../domain/activity/sessions';
import { textRules } from '../../../domain/text/limits';
import { type PlanField, planText } from '../../../locales/zh-CN/activity/plan';
import { wrongText, wrongWhileTyping } from '../../components/form/wrongText';
import { capacityOf, type PlanForm, planOf } from './planForm';
import { type Taken, takenIn } from './taken';

/** What is wrong, by field; a capacity by its pool (`s1-hall`), an end by its session (`s1-end`). */
type PlanFormField = PlanField | PoolName | `${string}-end`;
export type WrongPlan = { readonly [Field in PlanFormField]?: string };

/** What the contract would refuse and what the people who are in forbid, field by field. */
export function wrongFieldsOf(organisationId: string, form: PlanForm, taken: Taken): WrongPlan {
  return {
    ...refusedFields(organisationId, form),
    ...missingFields(form),
    ...wrongTexts(form),
    ...wrongEnds(form),
    ...wrongCapacities(form, taken),
  };
}

/** The details have two fields that can be wrong each by itself. */
const fieldIn = (steps: readonly string[]): string => (steps[1] === policyNumber ? policyNumber : (steps[0] ?? ''));
const policyNumber = 'insurancePolicyNumber';

const isPlanField = (name: string): name is PlanField => name in planText.wrong;

/** The field that a refused path of a saved plan was written in; of a session its end, of places their capacity. */
export function planFieldAt(path: string, written: PlanForm): PlanFormField | null {
  const steps = path.split('.').filter((step) => step !== 'plan');
  const [name = '', session = '', , place = ''] = steps;
  if (name !== 'sessions') {
    const field = fieldIn(steps);
    return isPlanField(field) ? field : null;
  }
  // What is sent is ordered by start, as the form may not be.
  const sent = planOf(written).sessions[Number(session)];
  if (!sent) return null;
  const kind = sent.places[Number(place)]?.kind;
  return place !== '' && kind ? poolOf(sent.id, kind) : `${sent.id}-end`;
}

function refusedFields(organisationId: string, form: PlanForm): WrongPlan {
  const checked = v.safeParse(v.omit(createActivity.input, ['requestId']), { organisationId, plan: planOf(form) });
  if (checked.success) return {};
  const names = checked.issues.map(({ path }) =>
    fieldIn((path ?? []).map(({ key }) => String(key)).filter((key) => key !== 'plan')),
  );
  return Object.fromEntries(Object.entries(planText.wrong).filter(([field]) => names.includes(field)));
}

/** Each with the reason of its own. */
function wrongTexts({ title, summary, venue, onlineAccess, details }: PlanForm): WrongPlan {
  const words = planText.wrong;
  const service = details.kind === 'service' ? details : null;
  const found = {
    title: wrongText(textRules.title, title, words.title),
    summary: wrongText(textRules.summary, summary, words.summary),
    venue: wrongText(textRules.venue, venue, words.venue),
    onlineAccess: wrongText(textRules.onlineAccess, onlineAccess, words.onlineAccess),
    details: service && wrongText(textRules.risks, service.risks, words.details),
    insurancePolicyNumber:
      service && wrongWhileTyping(textRules.insurancePolicyNumber, service.insurancePolicyNumber ?? ''),
  };
  return Object.fromEntries(Object.entries(found).flatMap(([field, wrong]) => (wrong ? [[field, wrong]] : [])));
}

const missingFields = (form: PlanForm): WrongPlan =>
  Object.fromEntries(missingIn(form).map((field) => [field, planText.wrong[field]]));

const wrongEnds = ({ sessions }: PlanForm): WrongPlan =>
  Object.fromEntries(
    sessions.filter(({ startAt, endAt }) => endAt <= startAt).map(({ id }) => [`${id}-end`, planText.wrongEnd]),
  );

const isCapacity = (capacity: string): boolean => v.is(wholeNumber(1, maxPlaces), capacityOf(capacity));

/** Fewer seats than are taken: refused, with a choice beside it. */
export const isBelow = (capacity: string, seats: number): boolean =>
  isCapacity(capacity) && capacityOf(capacity) < seats;

function wrongCapacities({ sessions }: PlanForm, taken: Taken): WrongPlan {
  const places = sessions.flatMap((session) => session.places.map((one) => ({ ...one, sessionId: session.id })));
  const wrongs = places.flatMap(({ sessionId, kind, capacity }) => {
    const { seats } = takenIn(taken, sessionId, kind);
    if (isCapacity(capacity) && capacityOf(capacity) >= seats) return [];
    const wrong = isBelow(capacity, seats) ? planText.capacityBelow(seats) : planText.wrongCapacity;
    return [[poolOf(sessionId, kind), wrong]];
  });
  return Object.fromEntries(wrongs);
}
