export type Step = {
  readonly name: string;
  /** Resolves to a remark for the list, such as `fresh`; throws with what a reader needs to mend it. */
  readonly run: () => Promise<unknown>;
};

/**
 * Runs the steps of each lane in order, and the lanes at once, telling each step with its time. Stops loudly at the first
 * that fails, once what runs beside it has ended.
 */
export async function runSteps(...lanes: readonly (readonly Step[])[]): Promise<void> {
  const startedAt = Date.now();
  const total = lanes.flat().length;
  let done = 0;
  let hasFailed = false;

  const runLane = async (lane: readonly Step[]): Promise<void> => {
    for (const { name, run } of lane) {
      if (hasFailed) return;
      const since = Date.now();
      console.error(`      ${name} …`);
      try {
        const remark = await run();
        done += 1;
        console.error(
          `[${done}/${total}] ${name}: ${typeof remark === 'string' ? `${remark}, ` : ''}${secondsSince(since)}`,
        );
      } catch (error) {
        hasFailed = true;
        console.error(`${name} FAILED after ${secondsSince(since)}\n`);
        console.error(error instanceof Error ? error.message : error);
      }
    }
  };

  await Promise.all(lanes.map(runLane));
  if (hasFailed) process.exit(1);
  console.error(`done in ${secondsSince(startedAt)}`);
}

const secondsSince = (start: number): string => `${((Date.now() - start) / 1000).toFixed(1)} s`;
