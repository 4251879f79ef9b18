import * as v from 'valibot';
import { drawLots } from '../../../contracts/admission/calls';
import { drawDeskText as text } from '../../../locales/zh-CN/admission/drawDesk';

/** Where the public value of a draw comes from, and the value, as written down. */
export type PublicValue = { readonly source: string; readonly value: string };
/** As it is kept on the phone. */
export const valueDraft = v.object({ source: v.string(), value: v.string() });
export const emptyValue: PublicValue = { source: '', value: '' };

/** The field that a refused path of what was sent was written in. */
export const valueFieldAt = (path: string): keyof PublicValue | null =>
  path === 'publicSource' ? 'source' : path === 'publicValue' ? 'value' : null;

const { publicSource, publicValue } = drawLots.input.entries;

/** What the contract would refuse. */
export const wrongValueOf = ({
  source,
  value,
}: PublicValue): { readonly source?: string; readonly value?: string } => ({
  ...(!v.is(publicSource, source.trim()) && { source: text.sourceWrong }),
  ...(!v.is(publicValue, value.trim()) && { value: text.valueWrong }),
});
