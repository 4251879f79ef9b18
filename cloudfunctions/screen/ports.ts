import type { TimerRun } from '../_platform/timers/timer';

export type TimerStore = {
  all(): Promise<readonly { readonly name: string; readonly run: TimerRun }[]>;
};

export type KeyStore = {
  withoutRootKey(): Promise<readonly string[]>;
};
