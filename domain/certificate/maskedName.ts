import { charactersOf } from '../text/characters';

/** The first character, and a star for each other one: whoever knows the person recognises them. */
export function maskedName(name: string): string {
  const [first = '', ...others] = charactersOf(name);
  return first + '*'.repeat(others.length);
}
