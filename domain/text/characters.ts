/** The longest character that counts as one, in code points: a letter may carry marks without end. */
const maxCodePoints = 4;

/** Where `Intl.Segmenter` is missing: a flag, or a character with its marks and its skin colour. */
const characterParts = /\p{RI}{2}|[^\p{M}\p{Emoji_Modifier}]?[\p{M}\p{Emoji_Modifier}]+|./gsu;

export const partsWithoutSegmenter = (text: string): readonly string[] => text.match(characterParts) ?? [];

const segmenter =
  typeof Intl === 'object' && typeof Intl.Segmenter === 'function'
    ? new Intl.Segmenter('zh', { granularity: 'grapheme' })
    : null;
/** Each as a reader sees it, none cut in two. */
export const charactersOf = (text: string): readonly string[] =>
  segmenter === null ? partsWithoutSegmenter(text) : Array.from(segmenter.segment(text), ({ segment }) => segment);

/** Characters as a reader counts them; one of more than four code points counts as several. */
export const charactersIn = (text: string): number =>
  charactersOf(text).reduce((sum, part) => sum + Math.ceil(Array.from(part).length / maxCodePoints), 0);

/** True only when a text is above the limit however it is counted; avoids counting texts that are far too long. */
export const isSurelyTooLong = (text: string, most: number): boolean => text.length > most * maxCodePoints * 2;
