import { type Instant, millisecondsOf } from '../time/instant';
import type { Timing } from './rules';

export const stagePhases = ['pitch', 'answers'] as const;
export type StagePhase = (typeof stagePhases)[number];

/** Time that has run on the server's clock: whoever shows it adds what has passed since `runningSince`. */
export type StageClock = {
  readonly phase: StagePhase;
  readonly limitSeconds: number;
  /** Until `runningSince`, or until it was stopped. */
  readonly elapsedMilliseconds: number;
  /** Null while it stands. */
  readonly runningSince: Instant | null;
};

/** Before the end, in seconds. */
export const bells = [60, 10] as const;

export const startedClock = (phase: StagePhase, timing: Timing, now: Instant): StageClock => ({
  phase,
  limitSeconds: phase === 'pitch' ? timing.pitchSeconds : timing.answerSeconds,
  elapsedMilliseconds: 0,
  runningSince: now,
});

/** A clock of another machine may be behind the start: nothing has run then. */
export const elapsedAt = ({ elapsedMilliseconds, runningSince }: StageClock, now: Instant): number =>
  elapsedMilliseconds + (runningSince === null ? 0 : Math.max(0, millisecondsOf(now) - millisecondsOf(runningSince)));

export const stoppedClock = (clock: StageClock, now: Instant): StageClock => ({
  ...clock,
  elapsedMilliseconds: elapsedAt(clock, now),
  runningSince: null,
});

export const resumedClock = (clock: StageClock, now: Instant): StageClock =>
  clock.runningSince === null ? { ...clock, runningSince: now } : clock;

/** More time for positive seconds. */
export const adjustedClock = (clock: StageClock, seconds: number): StageClock => ({
  ...clock,
  limitSeconds: Math.max(0, clock.limitSeconds + seconds),
});

export const overrunSecondsAt = (clock: StageClock, now: Instant): number =>
  Math.max(0, Math.ceil((elapsedAt(clock, now) - clock.limitSeconds * 1000) / 1000));
