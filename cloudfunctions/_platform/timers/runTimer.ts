import { type Clock, type Instant, minutesBetween } from '../../../domain/time/instant';
import { timeLimit } from '../../../domain/time/timeLimit';
import type { StepRun, Timer, TimerRun, TimerRuns, TimerStep } from './timer';

type Needs = {
  readonly runs: TimerRuns;
  readonly now: Clock;
  readonly log: (line: string) => void;
  readonly report: (what: string, error: unknown) => void;
};

/** WeChat's minute is not to the second. */
const earlyMinutes = 0.5;

/**
 * One run: each step that is due, in their order, whatever befalls the others, until the time is over. After a run that
 * had no time for all of them the next begins with the first that had no turn, and after one that was cut off one step
 * further: so nothing that takes all the time keeps the others from their turn. It may run late, twice, or twice at once,
 * as its steps may.
 */
export const runTimer =
  ({ runs, now, log, report }: Needs) =>
  async (timer: Timer): Promise<void> => {
    const isOver = timeLimit(now, timer.mostMilliseconds);
    const startedAt = now();
    const last = await orNull(runs.last(timer.name), (error) => report(`last run of ${timer.name}`, error));
    const order = startingWith(timer.steps, last?.next ?? null);
    const run = { startedAt, endedAt: null, next: order[1]?.name ?? null, steps: last?.steps ?? {} };
    const note = (noted: TimerRun) =>
      orNull(runs.note(timer.name, noted), (error) => report(`run of ${timer.name}`, error));
    await note(run);
    const done: Record<string, StepRun> = {};
    for (const step of order.filter((one) => isDue(one, run.steps[one.name], startedAt))) {
      if (isOver()) {
        await note({ ...run, endedAt: now(), next: step.name, steps: { ...run.steps, ...done } });
        return;
      }
      const at = now();
      const outcome = await runStep(step, isOver, now).catch((error: unknown) => {
        report(step.name, error);
        return { did: null, failure: String(Object(error).message ?? error) };
      });
      if (outcome.did !== null) log(`${step.name}: ${outcome.did}`);
      done[step.name] = { at, ...outcome };
    }
    await note({ ...run, endedAt: now(), next: null, steps: { ...run.steps, ...done } });
  };

async function runStep(step: TimerStep, isRunOver: () => boolean, now: Clock) {
  const isStepOver = timeLimit(now, step.mostMilliseconds);
  return { did: await step.run(() => isRunOver() || isStepOver()), failure: null };
}

const isDue = ({ everyMinutes }: TimerStep, last: StepRun | undefined, now: Instant): boolean =>
  everyMinutes <= 1 || last === undefined || minutesBetween(last.at, now) >= everyMinutes - earlyMinutes;

function startingWith(steps: readonly TimerStep[], name: string | null): readonly TimerStep[] {
  const from = Math.max(
    0,
    steps.findIndex((step) => step.name === name),
  );
  return [...steps.slice(from), ...steps.slice(0, from)];
}

async function orNull<Value>(promise: Promise<Value>, report: (error: unknown) => void): Promise<Value | null> {
  try {
    return await promise;
  } catch (error) {
    report(error);
    return null;
  }
}
