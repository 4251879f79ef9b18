import * as v from 'valibot';
import { textRules } from '../../../domain/text/limits';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';
import { wrongText } from '../../components/wrongText';

/** Where the public value of a draw comes from, and the value, as written down. */
export type PublicValue = { readonly source: string; readonly value: string };
/** As it is kept on the phone. */
export const valueDraft = v.object({ source: v.string(), value: v.string() });
export const emptyValue: PublicValue = { source: '', value: '' };

/** The field that a refused path of what was sent was written in. */
export const valueFieldAt = (path: string): keyof PublicValue | null =>
  path === 'publicSource' ? 'source' : path === 'publicValue' ? 'value' : null;

/** What the contract would refuse. */
export function wrongValueOf({ source, value }: PublicValue): { readonly source?: string; readonly value?: string } {
  const wrongSource = wrongText(textRules.publicSource, source, text.sourceWrong);
  const wrongNumber = wrongText(textRules.publicValue, value, text.valueWrong);
  return { ...(wrongSource && { source: wrongSource }), ...(wrongNumber && { value: wrongNumber }) };
}
