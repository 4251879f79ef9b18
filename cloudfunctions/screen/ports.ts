import type { TimerRun } from '../_platform/timers/timer';

export type TimerStore = {
  /** What every timer did last, by its name. */
  all(): Promise<readonly { readonly name: string; readonly run: TimerRun }[]>;
};
