import type { HallAnswer } from '../../contracts/screen/hall';
import type { TimerRun } from '../_platform/timers/timer';

export type TimerStore = {
  all(): Promise<readonly { readonly name: string; readonly run: TimerRun }[]>;
};

export type KeyStore = {
  withoutRootKey(): Promise<readonly string[]>;
};

export type HallStore = {
  /** What the hall of the run that this token's hash opens may see now; null where it opens none. */
  openedBy(tokenHash: string): Promise<HallAnswer | null>;
};
