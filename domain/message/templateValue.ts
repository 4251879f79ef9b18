/** WeChat's limits by field type; types not listed have formats of their own. */
const maxCharacters: { readonly [type: string]: number } = {
  thing: 20,
  phrase: 5,
  name: 10,
  character_string: 32,
  number: 32,
};

const omission = '…';
const nothing = '-';

/** One line, cut to the limit of the field's type, counted in UTF-16 units as the stricter way of counting. */
export function templateValue(field: string, text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const most = maxCharacters[field.replace(/\d+$/, '')];
  if (line === '') return nothing;
  if (most === undefined || line.length <= most) return line;
  let kept = '';
  for (const character of line) {
    if (kept.length + character.length > most - omission.length) break;
    kept += character;
  }
  return kept.trimEnd() + omission;
}
