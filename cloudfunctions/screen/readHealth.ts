import type { Health } from '../../contracts/screen/health';
import type { TimerStore } from './ports';

type Needs = {
  readonly timers: TimerStore;
  /** Null where the deployment has none: then nobody reads it. */
  readonly healthToken: () => string | null;
  readonly isSameSecret: (left: string, right: string) => boolean;
};

export const readHealth =
  ({ timers, healthToken, isSameSecret }: Needs) =>
  async (token: string | null): Promise<Health | null> => {
    const expected = healthToken();
    if (expected === null || token === null || !isSameSecret(token, expected)) return null;
    const runs = await timers.all();
    return {
      ok: true,
      timers: runs.map(({ name, run: { startedAt, endedAt, steps } }) => ({
        name,
        startedAt,
        endedAt,
        failed: Object.keys(steps).filter((step) => steps[step]?.failure !== null),
      })),
    };
  };
