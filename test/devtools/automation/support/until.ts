const stepMilliseconds = 25;
const patienceMilliseconds = 20_000;

/** Waits until something is so; returns all the same after twenty seconds, for the expectation that follows to tell. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds;
  while (!(await isSo()) && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, stepMilliseconds));
}
