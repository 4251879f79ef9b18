import * as v from 'valibot';
import { reviewPublicDay } from '../../domain/admission/publicValue';
import { textRules } from '../../domain/text/limits';
import type { CalendarDay } from '../../domain/time/beijing';
import type { Instant } from '../../domain/time/instant';
import { drawDeskText as text } from '../../locales/zh-CN/admission/drawDesk';
import type { Faults, useForm } from '../components/form/useForm';
import { wrongText } from '../components/form/wrongText';

/** Named when the list is closed: where the public value of the draw will come from, and on which day. */
export type ClosingForm = { readonly source: string; readonly day: CalendarDay };
/** The value, once it is published. */
export type ValueForm = { readonly value: string };

/** What the fields of either show of it. */
export type FormOf<Values extends object> = Pick<
  ReturnType<typeof useForm<Values, Extract<keyof Values, string>>>,
  'values' | 'change' | 'isRestored' | 'startAgain'
> & { readonly wrong: Faults<Extract<keyof Values, string>> };

/** As they are kept on the phone. */
export const closingDraft = v.object({ source: v.string(), day: v.string() });
export const valueDraft = v.object({ value: v.string() });

const closingFields: Readonly<Record<string, keyof ClosingForm>> = { publicSource: 'source', publicOn: 'day' };
/** The field that a refused path of what was sent was written in. */
export const closingFieldAt = (path: string): keyof ClosingForm | null => closingFields[path] ?? null;
export const valueFieldAt = (path: string): keyof ValueForm | null => (path === 'publicValue' ? 'value' : null);

export function wrongClosingOf(
  { source, day }: ClosingForm,
  at: { readonly closedAt: Instant; readonly startAt: Instant },
): { readonly [Field in keyof ClosingForm]?: string } {
  const wrongSource = wrongText(textRules.publicSource, source, text.sourceWrong);
  const review = reviewPublicDay({ publicOn: day }, at);
  return { ...(wrongSource && { source: wrongSource }), ...(!review.ok && { day: text.dayWrong[review.failure] }) };
}

export function wrongValueOf({ value }: ValueForm): { readonly value?: string } {
  const wrong = wrongText(textRules.publicValue, value, text.valueWrong);
  return wrong ? { value: wrong } : {};
}
