import type { Clock } from './ports';

/** One thing that the timer looks after. It says what it did, or null when there was nothing to do. */
export type SweepStep = { readonly name: string; run(): Promise<string | null> };

/** Every step runs, whatever befalls the others; what fails is tried again in a minute. */
export const sweep =
  (steps: readonly SweepStep[], log: (line: string) => void, report: (name: string, error: unknown) => void) =>
  async (): Promise<void> => {
    for (const { name, run } of steps) {
      try {
        const done = await run();
        if (done !== null) log(`${name}: ${done}`);
      } catch (error) {
        report(name, error);
      }
    }
  };

/** A step over many things that stops in time: the next sweep goes on. */
export async function eachInTime<Thing>(
  things: readonly Thing[],
  milliseconds: number,
  now: Clock,
  act: (thing: Thing) => Promise<void>,
): Promise<number> {
  const begunAt = Date.parse(now());
  let done = 0;
  for (const thing of things) {
    if (Date.parse(now()) > begunAt + milliseconds) break;
    await act(thing);
    done++;
  }
  return done;
}
