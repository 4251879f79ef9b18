import type { Clock } from '../../../domain/time/instant';
import { timeLimit } from '../../../domain/time/timeLimit';

/** One thing that the timer looks after. It says what it did, or null when there was nothing to do. */
export type SweepStep = { readonly name: string; run(): Promise<string | null> };

/** A step over many things, so many at once, that stops in time: the next sweep goes on. */
export async function eachInTime<Thing>(
  things: readonly Thing[],
  seconds: number,
  now: Clock,
  act: (thing: Thing) => Promise<void>,
  atOnce = 1,
): Promise<number> {
  const isOver = timeLimit(now, seconds * 1000);
  let done = 0;
  while (done < things.length && !isOver()) {
    const some = things.slice(done, done + atOnce);
    await Promise.all(some.map(act));
    done += some.length;
  }
  return done;
}
