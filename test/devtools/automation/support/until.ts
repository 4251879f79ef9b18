const stepMilliseconds = 25;
const patienceMilliseconds = 5000;

/** Waits until something is so; returns all the same after five seconds, for the expectation that follows to tell. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patienceMilliseconds;
  while (!(await isSo()) && Date.now() < deadline)
    await new Promise((resolve) => setTimeout(resolve, stepMilliseconds));
}
