export const maxRowsAtOnce = 50;

/**
 * Where portions of at most `maxRowsAtOnce` rows begin, as indexes. A row that began a portion before begins one again:
 * when a row comes or goes, the others stay in the portion they were drawn in, and only that one is sent to the view.
 */
export function portionStarts(keys: readonly string[], known: ReadonlySet<string>): readonly number[] {
  const starts: number[] = [];
  keys.forEach((key, index) => {
    const begun = starts[starts.length - 1];
    if (begun === undefined || index - begun >= maxRowsAtOnce || known.has(key)) starts.push(index);
  });
  return starts;
}
