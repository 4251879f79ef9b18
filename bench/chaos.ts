import { setTimeout as delay } from 'node:timers/promises';

const killEveryMilliseconds = 400;

/** Kills at moments that nobody can foresee, until the signal. */
export async function killNowAndThen(signal: AbortSignal, kill: () => void): Promise<void> {
  while (!signal.aborted) {
    await delay(Math.random() * 2 * killEveryMilliseconds);
    kill();
  }
}
