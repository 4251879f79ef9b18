/** Half a character, one that stands for what was lost on the way, no character at all, or a control but white space. */
const notShown = /[\p{Cs}\p{Noncharacter_Code_Point}\ufffd]|(?![\s\u0085])\p{Cc}/u;

/**
 * Joiners, direction marks, fillers: what a reader does not see. Emoji of several parts become their parts. Half a
 * character as well, or two halves would become a character when what stands between them goes.
 */
const ignorable = /[\p{Default_Ignorable_Code_Point}\p{Cs}]/gu;
/** U+2800, an empty Braille cell, is blank as well. */
const spaces = /[\s\u0085\u2800]+/gu;
const lineBreak = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/gu;
const somethingSeen = /[^\p{M}\s]/u;

const composed = (text: string): string => text.replace(ignorable, '').normalize('NFC');

/** One line as it is kept: composed, nothing unseen in it, one space where there was any white space. */
export const foldedLine = (text: string): string => composed(text).replace(spaces, ' ').trim();

/** The same with its line breaks, each one `\n`. */
export const foldedParagraph = (text: string): string =>
  composed(text).replace(lineBreak, '\n').split('\n').map(foldedLine).join('\n').trim();

/** The form in which full-width digits and letters are ordinary ones: for numbers and codes, never for words. */
export const foldedCode = (text: string): string => foldedLine(text.normalize('NFKC'));

/** Whether there is nothing to see in a folded text. */
export const isBlank = (folded: string): boolean => !somethingSeen.test(folded);

/** Whether every character can be shown. Of the text as it was written: folding leaves half characters out. */
export const canBeShown = (written: string): boolean => !notShown.test(written);
