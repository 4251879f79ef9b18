export const mostKindNameCharacters = 12;

/** Names that look the same fold to the same text. */
export const foldedKindName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** Well-formed, within its length, without lone surrogates. */
export const isKindName = (name: string): boolean =>
  foldedKindName(name) !== '' && !/\p{Cs}/u.test(name) && Array.from(name).length <= mostKindNameCharacters;
