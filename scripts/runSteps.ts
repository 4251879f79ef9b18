export type Step = {
  readonly name: string;
  /** Resolves to a remark for the list, such as `fresh`; throws with what a reader needs to mend it. */
  readonly run: () => Promise<unknown>;
};

/** Runs steps in order, telling each with its time, and stops loudly at the first that fails. */
export async function runSteps(steps: readonly Step[]): Promise<void> {
  const startedAt = Date.now();
  for (const [index, { name, run }] of steps.entries()) {
    const since = Date.now();
    process.stderr.write(`[${index + 1}/${steps.length}] ${name} … `);
    try {
      const remark = await run();
      console.error(`${typeof remark === 'string' ? `${remark}, ` : ''}${secondsSince(since)}`);
    } catch (error) {
      console.error(`FAILED after ${secondsSince(since)}\n`);
      console.error(error instanceof Error ? error.message : error);
      process.exit(1);
    }
  }
  console.error(`done in ${secondsSince(startedAt)}`);
}

const secondsSince = (start: number): string => `${((Date.now() - start) / 1000).toFixed(1)} s`;
