import { showNote } from '../../device/feedback';
import { scrollToFirst } from '../../device/scrolling';

/** Class of a field that is wrong, by which the first is found. */
export const wrongField = '.field--wrong';

/** Says what is missing and brings the first field that is wrong into view, wherever the page stands. */
export function pointAtFault(words: string): void {
  showNote(words);
  scrollToFirst(wrongField);
}
