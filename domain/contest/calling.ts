import { fail, type Result, succeed } from '../result';
import type { Instant } from '../time/instant';
import type { EntryKey, Run, RunEntry } from './run';
import type { StageRefusal } from './stageActs';
import {
  adjustedClock,
  overrunSecondsAt,
  resumedClock,
  type StageClock,
  type StagePhase,
  startedClock,
  stoppedClock,
} from './stageClock';

type Changed = Result<Run, StageRefusal>;

const callsBeforeMissing = 3;

export const withEntry = (run: Run, key: EntryKey, change: Partial<RunEntry>): Run => {
  const entry = run.entries[key];
  if (entry === undefined) throw new Error(`the run of ${run.contestId} has no entry ${key}`);
  return { ...run, entries: { ...run.entries, [key]: { ...entry, ...change } } };
};

/** Whoever was on stage before goes; the time of their pitch stays with them. */
export function called(run: Run, key: EntryKey, now: Instant): Changed {
  const entry = run.entries[key];
  if (entry === undefined) return fail('unknown-entry');
  if (run.onStage === key && run.clock === null) return succeed(withEntry(run, key, { calls: [...entry.calls, now] }));
  if (entry.state !== 'waiting') return fail('wrong-state');
  const left = leftStage(run, now);
  return succeed(withEntry({ ...left, onStage: key, clock: null }, key, { state: 'on-stage', calls: [now] }));
}

/** Moved to the end once; the second time withdrawn. */
export function missed(run: Run, key: EntryKey): Changed {
  const entry = run.entries[key];
  if (entry === undefined) return fail('unknown-entry');
  if (run.onStage !== key || run.clock !== null || entry.state !== 'on-stage') return fail('wrong-state');
  if (entry.calls.length < callsBeforeMissing) return fail('not-called-three-times');
  const missedTurns = entry.missedTurns + 1;
  const gone = { ...run, onStage: null, clock: null };
  if (missedTurns > 1) return succeed(withEntry(gone, key, { state: 'withdrawn', missedTurns, calls: [] }));
  const order = [...run.order.filter((one) => one !== key), key];
  return succeed(withEntry({ ...gone, order }, key, { state: 'waiting', missedTurns, calls: [] }));
}

export function begun(run: Run, phase: StagePhase, now: Instant): Changed {
  const { onStage } = run;
  if (onStage === null) return fail('nobody-on-stage');
  const kept = pitchKept(run, onStage, now);
  return succeed({ ...kept, clock: startedClock(phase, run.rules.timing, now) });
}

export const paused = (run: Run, now: Instant): Changed => withClock(run, (clock) => stoppedClock(clock, now));
export const resumed = (run: Run, now: Instant): Changed => withClock(run, (clock) => resumedClock(clock, now));
export const adjusted = (run: Run, seconds: number): Changed =>
  withClock(run, (clock) => adjustedClock(clock, seconds));

function withClock(run: Run, change: (clock: StageClock) => StageClock): Changed {
  return run.clock === null ? fail('clock-not-started') : succeed({ ...run, clock: change(run.clock) });
}

/** How long the pitch took beyond its time, as the clock stands when something else begins. */
function pitchKept(run: Run, key: EntryKey, now: Instant): Run {
  if (run.clock?.phase !== 'pitch') return run;
  return withEntry(run, key, { overrunSeconds: overrunSecondsAt(run.clock, now) });
}

/** The stage as it is once nobody is on it; who was heard waits for the scoring, unless that is open already. */
export function leftStage(run: Run, now: Instant): Run {
  const { onStage } = run;
  if (onStage === null) return run;
  const kept = { ...pitchKept(run, onStage, now), onStage: null, clock: null };
  const state = kept.entries[onStage]?.state;
  return state === 'on-stage' ? withEntry(kept, onStage, { state: run.clock === null ? 'waiting' : 'heard' }) : kept;
}

/** The pitch's time is settled when its scoring opens. */
export const settledPitch = (run: Run, key: EntryKey, now: Instant): Run =>
  run.onStage === key ? pitchKept(run, key, now) : run;
