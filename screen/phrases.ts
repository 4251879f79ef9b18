/** Longer ones may break anywhere. */
const longestWhole = 6;

type Segments = { segment(text: string): Iterable<{ readonly segment: string }> };
type Segmenting = { readonly Segmenter?: new (locale: string, options: { readonly granularity: 'word' }) => Segments };

/** Parts of a text between which a line may end, where the browser knows Chinese words: 特聘|村主任|项目|路演. */
export function phrasesOf(text: string): readonly string[] {
  const { Segmenter } = Intl as Segmenting;
  if (Segmenter === undefined) return [text];
  const words = [...new Segmenter('zh-CN', { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const phrases: string[] = [];
  for (const word of words) {
    const before = phrases[phrases.length - 1];
    // Signs stay with the word before them, and what opens with the word after it.
    const joins = before !== undefined && (/^[\p{P}\s]+$/u.test(word) || /[\p{Ps}\p{Pi}]$/u.test(before));
    if (joins && before.length + word.length <= longestWhole) phrases[phrases.length - 1] = before + word;
    else phrases.push(word);
  }
  return phrases;
}

export const isWhole = (phrase: string): boolean => phrase.length <= longestWhole;
