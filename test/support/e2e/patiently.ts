const stepMilliseconds = 60;
const patienceMilliseconds = 30_000;

/** Tries again until it succeeds; after thirty seconds the last failure is thrown. */
export async function patiently<Value>(attempt: () => Promise<Value>): Promise<Value> {
  const deadline = Date.now() + patienceMilliseconds;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, stepMilliseconds));
    }
  }
}
