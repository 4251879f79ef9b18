import type { Turn } from './timer';

/**
 * A step over many things, so many at once, that stops in time. What fails for one of them, whose name `nameOf` says, is
 * passed over. Returns how many were done.
 */
export async function eachInTime<Thing>(
  things: readonly Thing[],
  turn: Turn,
  nameOf: (thing: Thing) => string,
  act: (thing: Thing) => Promise<void>,
  atOnce = 1,
): Promise<number> {
  let done = 0;
  for (let from = 0; from < things.length && !turn.isOver(); from += atOnce) {
    const some = things.slice(from, from + atOnce);
    // An `act` that throws before it returns its promise is handled the same.
    const acts = some.map(async (thing) => {
      try {
        await act(thing);
        done++;
      } catch (error) {
        turn.passOver(nameOf(thing), error);
      }
    });
    await Promise.all(acts);
  }
  return done;
}

/**
 * Acts on all of them at once, or where that fails on one after the other, so that only who fails alone is passed over;
 * it must bear being repeated. Returns for how many it was done.
 */
export async function togetherInTime<Thing>(
  things: readonly Thing[],
  turn: Turn,
  nameOf: (thing: Thing) => string,
  act: (some: readonly Thing[]) => Promise<void>,
): Promise<number> {
  try {
    await act(things);
    return things.length;
  } catch {
    return eachInTime(things, turn, nameOf, (thing) => act([thing]));
  }
}

/** The same turn with less time: over when the turn is, or when `isOver` says so. */
export const shortenedTurn = (turn: Turn, isOver: () => boolean): Turn => ({
  ...turn,
  isOver: () => turn.isOver() || isOver(),
});
