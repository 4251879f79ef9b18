import type { TimerRun } from '../_platform/timers/timer';

export type TimerStore = {
  all(): Promise<readonly { readonly name: string; readonly run: TimerRun }[]>;
};

export type KeyStore = {
  /** The functions that do nothing because of their root key, by name. */
  withoutRootKey(): Promise<readonly string[]>;
};
