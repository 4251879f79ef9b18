import type { Health } from '../../contracts/screen/health';
import type { KeyStore, TimerStore } from './ports';

type Needs = {
  readonly timers: TimerStore;
  readonly keys: KeyStore;
  readonly schema: Health['schema'];
  /** Null where the deployment has none: then nobody reads it. */
  readonly healthToken: () => string | null;
  readonly isSameSecret: (left: string, right: string) => boolean;
};

export const readHealth =
  ({ timers, keys, schema, healthToken, isSameSecret }: Needs) =>
  async (token: string | null): Promise<Health | null> => {
    const expected = healthToken();
    if (expected === null || token === null || !isSameSecret(token, expected)) return null;
    const [runs, withoutRootKey] = await Promise.all([timers.all(), keys.withoutRootKey()]);
    const ran = runs.map(({ name, run: { startedAt, endedAt, steps } }) => ({
      name,
      startedAt,
      endedAt,
      failed: Object.keys(steps).filter((step) => steps[step]?.failure !== null),
    }));
    return {
      ok: withoutRootKey.length === 0 && ran.every(({ failed }) => failed.length === 0),
      withoutRootKey: [...withoutRootKey],
      schema,
      timers: ran,
    };
  };
