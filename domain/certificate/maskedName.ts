/** The family name or first word's first character, and a star for each other one: whoever knows a person recognises them. */
export function maskedName(name: string): string {
  const [first = '', ...others] = [...new Intl.Segmenter('zh').segment(name)].map(({ segment }) => segment);
  return first + '*'.repeat(others.length);
}
