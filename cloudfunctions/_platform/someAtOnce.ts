/** Maps with `act`, at most so many at a time, results in the order of the input; the first failure ends it. */
export async function someAtOnce<Thing, Outcome>(
  things: readonly Thing[],
  atOnce: number,
  act: (thing: Thing) => Promise<Outcome>,
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (let from = 0; from < things.length; from += atOnce)
    outcomes.push(...(await Promise.all(things.slice(from, from + atOnce).map(act))));
  return outcomes;
}
