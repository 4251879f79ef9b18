import type MiniProgram from 'miniprogram-automator/out/MiniProgram';
import type { Surroundings } from './surroundings';

export interface OpenedPhone {
  readonly miniProgram: MiniProgram;
  /** Null in WeChat DevTools, which shows no test what is around the mini-program. */
  readonly surroundings: Surroundings | null;
  close(): Promise<void>;
}
