/** One thing that a timer looks after. It says what it did, or null when there was nothing to do. */
export type Step = { readonly name: string; run(): Promise<string | null> };

/** Every step runs, whatever befalls the others; what fails is tried again in a minute. */
export const runSteps =
  (steps: readonly Step[], log: (line: string) => void, report: (name: string, error: unknown) => void) =>
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
