import { markingText } from '../../../locales/zh-CN/contest/judging';
import { isChanged, type MarkSheet } from '../../gateway/marks/markSheet';

const text = markingText.saved;

/** Where the marks on the screen are kept, in words. */
export function savedWord(
  sheet: MarkSheet,
  { isStored, isOffline }: { readonly isStored: boolean; readonly isOffline: boolean },
): string {
  if (!isStored) return text.memory;
  if (sheet.outgoing.length > 0) return isOffline ? text.waits : text.sending;
  if (sheet.counted !== null && !isChanged(sheet)) return text.submitted;
  const isEmpty = Object.values(sheet.criteria).every((mark) => mark === null);
  if (isEmpty) return text.nowhere;
  return sheet.isUnsent ? text.phone : text.server;
}
