import { millisecondsOf } from '../../domain/time/instant';
import type { Clock } from './ports';

/** One thing that the timer looks after. It says what it did, or null when there was nothing to do. */
export type SweepStep = { readonly name: string; run(): Promise<string | null> };

/** A step over many things that stops in time: the next sweep goes on. */
export async function eachInTime<Thing>(
  things: readonly Thing[],
  seconds: number,
  now: Clock,
  act: (thing: Thing) => Promise<void>,
): Promise<number> {
  const begunAt = millisecondsOf(now());
  let done = 0;
  for (const thing of things) {
    if (millisecondsOf(now()) > begunAt + seconds * 1000) break;
    await act(thing);
    done++;
  }
  return done;
}
