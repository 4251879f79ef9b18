import { foldedLine } from './fold';

/** The same for two texts that a reader takes for one: whatever their case, width and unseen characters. */
export const foldedForComparing = (text: string): string =>
  // Case last but one: some letters compose anew once their case is folded.
  foldedLine(foldedLine(text.normalize('NFKC')).toUpperCase().toLowerCase().normalize('NFKC'));

const soughtForm = (text: string): string => foldedForComparing(text).replace(/ /g, '');

/** Whether a text holds what is looked for; spaces do not matter. Nothing to look for is in every text. */
export const isFoundIn = (text: string, sought: string): boolean => soughtForm(text).includes(soughtForm(sought));
