import type { Instant } from '../../../domain/time/instant';

/** What a step gets from a run. */
export type Turn = {
  /** Looked at in every loop: once it is true a step stops where it is, and a later run goes on. */
  isOver(): boolean;
  /** For one thing that failed: it is logged and noted, and the step goes on with the others. */
  passOver(what: string, error: unknown): void;
};

export type TimerStep = {
  /** In kebab-case: the key of its log lines and of the record of its runs. */
  readonly name: string;
  readonly everyMinutes: number;
  readonly maxMilliseconds: number;
  /** Says what it did, or null when there was nothing to do. */
  run(turn: Turn): Promise<string | null>;
};

export type Timer = {
  readonly name: string;
  /** For all steps of one run together: less than the function may run. */
  readonly maxMilliseconds: number;
  readonly steps: readonly TimerStep[];
};

/** `failure`: the first thing that was passed over, or what ended the step. */
export type StepRun = { readonly at: Instant; readonly did: string | null; readonly failure: string | null };

export type TimerRun = {
  readonly startedAt: Instant;
  /** Null while it runs, and for good where it was cut off. */
  readonly endedAt: Instant | null;
  /** The step that the next run begins with; null for the first. */
  readonly next: string | null;
  readonly steps: { readonly [name: string]: StepRun };
};

export type TimerRuns = {
  last(timer: string): Promise<TimerRun | null>;
  note(timer: string, run: TimerRun): Promise<void>;
};
