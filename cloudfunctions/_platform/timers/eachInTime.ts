/**
 * A step over many things, so many at once, that stops in time. What fails for one of them holds up none of the others;
 * the first failure is thrown when all have had their turn. Returns how many were done.
 */
export async function eachInTime<Thing>(
  things: readonly Thing[],
  isOver: () => boolean,
  act: (thing: Thing) => Promise<void>,
  atOnce = 1,
): Promise<number> {
  let tried = 0;
  const failures: unknown[] = [];
  while (tried < things.length && !isOver()) {
    const some = things.slice(tried, tried + atOnce);
    const ends = await Promise.allSettled(some.map(act));
    failures.push(...ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : [])));
    tried += some.length;
  }
  if (failures.length > 0) throw failures[0];
  return tried;
}
