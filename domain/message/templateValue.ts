/** The most characters WeChat takes in a field of this type; the others' values have a form of their own. */
const mostCharacters: { readonly [type: string]: number } = {
  thing: 20,
  phrase: 5,
  name: 10,
  character_string: 32,
  number: 32,
};

const omission = '…';
/** WeChat refuses an empty value. */
const nothing = '-';

/**
 * What a field such as `thing1` may hold of a text: one line, cut to the limit of its type. Counted in UTF-16 units, of
 * which a rare character or an emoji takes two: whichever way WeChat counts, the value fits.
 */
export function templateValue(field: string, text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const most = mostCharacters[field.replace(/\d+$/, '')];
  if (line === '') return nothing;
  if (most === undefined || line.length <= most) return line;
  let kept = '';
  for (const character of line) {
    if (kept.length + character.length > most - omission.length) break;
    kept += character;
  }
  return kept.trimEnd() + omission;
}
