/** Unicode code point order, the same in every language; JavaScript's own `<` puts some rare characters elsewhere. */
export function compareText(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index += 1;
  // The second half of a surrogate pair alone says nothing: step back to where its character begins.
  if (index > 0 && /[\ud800-\udbff]/.test(a[index - 1] ?? '')) index -= 1;
  return (a.codePointAt(index) ?? -1) - (b.codePointAt(index) ?? -1);
}
