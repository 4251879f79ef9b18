import * as v from 'valibot';
import type { EntryPlan } from '../../../domain/entry/entry';
import { textRules } from '../../../domain/text/limits';
import { entryFormText as text } from '../../../locales/zh-CN/contest/entry';
import type { Faults } from '../form/useForm';
import { wrongText } from '../form/wrongText';

export type EntryForm = {
  readonly title: string;
  readonly team: string;
  readonly summary: string;
  readonly plan: string;
  /** Empty until it is chosen. */
  readonly townshipCode: string;
};
export type EntryFormField = keyof EntryForm;

export const entryFormShape: v.GenericSchema<unknown, EntryForm> = v.object({
  title: v.string(),
  team: v.string(),
  summary: v.string(),
  plan: v.string(),
  townshipCode: v.string(),
});

export const emptyEntryForm: EntryForm = { title: '', team: '', summary: '', plan: '', townshipCode: '' };

export const entryFormOf = (plan: EntryPlan): EntryForm => ({ ...plan, townshipCode: plan.townshipCode ?? '' });

export const entryPlanOf = ({ townshipCode, ...written }: EntryForm): EntryPlan => ({
  ...written,
  townshipCode: townshipCode === '' ? null : townshipCode,
});

export function entryFaults(form: EntryForm): Faults<EntryFormField> {
  const found = {
    title: wrongText(textRules.entryTitle, form.title, text.nameWrong),
    team: wrongText(textRules.entryTeam, form.team, text.teamWrong),
    summary: wrongText(textRules.entrySummary, form.summary, text.summaryWrong),
    plan: wrongText(textRules.entryPlan, form.plan, text.planWrong),
    townshipCode: form.townshipCode === '' ? text.villageWrong : null,
  };
  return Object.fromEntries(Object.entries(found).flatMap(([field, wrong]) => (wrong ? [[field, wrong]] : [])));
}

/** What may not be kept even unfinished: too long, or nothing that can be shown. */
export const unkeepableFields = (form: EntryForm): readonly EntryFormField[] =>
  (Object.keys(rules) as (keyof typeof rules)[]).filter(
    (field) => wrongText({ ...rules[field], least: 0 }, form[field], '') !== null,
  );

const rules = {
  title: textRules.entryTitle,
  team: textRules.entryTeam,
  summary: textRules.entrySummary,
  plan: textRules.entryPlan,
} as const;

const fields: readonly string[] = Object.keys(emptyEntryForm);

/** Where a refused path of what was sent was written. */
export function entryFieldAt(path: string): EntryFormField | null {
  const field = path.replace(/^plan\./, '');
  if (field === 'village') return 'townshipCode';
  return fields.includes(field) ? (field as EntryFormField) : null;
}
