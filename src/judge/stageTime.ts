import { bells, elapsedAt, type StageClock } from '../../domain/contest/stageClock';
import { instantOf } from '../../domain/time/instant';
import { judgingText as text } from '../../locales/zh-CN/contest/judging';
import { sayCountdown } from '../../locales/zh-CN/time/time';

export type StageTime = {
  readonly phase: string;
  /** 还剩, 超时 or 暂停. */
  readonly word: string;
  readonly figure: string;
  /** Of the time given, 0 to 1. */
  readonly fraction: number;
  readonly isOver: boolean;
  /** After the first bell. */
  readonly isShort: boolean;
};

const shortMilliseconds = bells[0] * 1000;

/** @param now the server’s clock in milliseconds: the phone’s own may be an hour off. */
export function stageTimeAt(clock: StageClock, now: number): StageTime {
  const limit = clock.limitSeconds * 1000;
  const left = limit - elapsedAt(clock, instantOf(now));
  const isOver = left < 0;
  const word = clock.runningSince === null ? text.standing : isOver ? text.over : text.left;
  return {
    phase: text.phase[clock.phase],
    word,
    // What is over has counted up from zero.
    figure: sayCountdown(isOver ? Math.floor(-left / 1000) * 1000 : left),
    fraction: limit === 0 ? 0 : Math.max(0, left) / limit,
    isOver,
    isShort: left <= shortMilliseconds,
  };
}
