import { fail, type Result, succeed } from '../result';
import { charactersIn, isSurelyTooLong } from './characters';
import { canBeShown, foldedLine, foldedParagraph, isBlank } from './fold';

/** What a field takes, in characters as a reader counts them. `least` 0 is a field that may stay empty. */
export type TextRule = { readonly shape: 'line' | 'paragraph'; readonly least: number; readonly most: number };
export const textFaults = ['empty', 'too-short', 'too-long', 'not-shown'] as const;
export type TextFault = (typeof textFaults)[number];

export const foldedBy = ({ shape }: Pick<TextRule, 'shape'>, text: string): string =>
  shape === 'line' ? foldedLine(text) : foldedParagraph(text);

/** What a person wrote as it is kept, folded before it is measured; or why it cannot be. */
export function readText(rule: TextRule, written: string): Result<string, TextFault> {
  if (!canBeShown(written)) return fail('not-shown');
  const text = foldedBy(rule, written);
  if (isBlank(text)) return rule.least === 0 ? succeed('') : fail('empty');
  if (isSurelyTooLong(text, rule.most)) return fail('too-long');
  const characters = charactersIn(text);
  if (characters > rule.most) return fail('too-long');
  return characters < rule.least ? fail('too-short') : succeed(text);
}
