import type MiniProgram from 'miniprogram-automator/out/MiniProgram';

export interface OpenedPhone {
  readonly miniProgram: MiniProgram;
  close(): Promise<void>;
}
