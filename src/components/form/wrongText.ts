import { charactersIn } from '../../../domain/text/characters';
import { readPhoneNumber } from '../../../domain/text/phoneNumber';
import { foldedBy, readText, type TextRule } from '../../../domain/text/written';
import { writtenText } from '../../../locales/zh-CN/app/written';

/** Why what is written cannot be sent, or null; `missing` is said where there is nothing or too little. */
export function wrongText(rule: TextRule, written: string, missing: string): string | null {
  const read = readText(rule, written);
  if (read.ok) return null;
  switch (read.failure) {
    case 'too-long':
      return writtenText.tooLong(rule.most, charactersIn(foldedBy(rule, written)));
    case 'not-shown':
      return writtenText.notShown;
    default:
      return missing;
  }
}

/** What is wrong already while typing, such as a text that is too long; typing on does not mend it. */
export const wrongWhileTyping = (rule: TextRule, written: string): string | null =>
  wrongText({ ...rule, least: 0 }, written, '');

export function wrongPhone(written: string, missing: string): string | null {
  const read = readPhoneNumber(written);
  if (read.ok) return null;
  return read.failure === 'empty' ? missing : writtenText.notAPhoneNumber;
}
