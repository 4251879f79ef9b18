export const mostKindNameCharacters = 12;

/** What is seen of a name: two that look the same are the same. */
export const foldedKindName = (name: string): string =>
  name
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

/** Whether it can be read, whole and within its length; half a character of two units is none. */
export const isKindName = (name: string): boolean =>
  foldedKindName(name) !== '' && !/\p{Cs}/u.test(name) && Array.from(name).length <= mostKindNameCharacters;
