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
 * had no time for all of them the next begins with the first that had no turn, or whose turn the end of the run cut
 * short; after a run that was cut off, one step further. So nothing that takes all the time keeps the others from a whole
 * turn. It may run late, twice, or twice at once, as its steps may.
 */
export const runTimer =
  ({ runs, now, log, report }: Needs) =>
  async (timer: Timer): Promise<void> => {
    const isOver = timeLimit(now, timer.maxMilliseconds);
    const startedAt = now();
    const last = await orNull(runs.last(timer.name), (error) => report(`last run of ${timer.name}`, error));
    const order = startingWith(timer.steps, last?.next ?? null);
    const run = { startedAt, endedAt: null, next: order[1]?.name ?? null, steps: last?.steps ?? {} };
    const note = (noted: TimerRun) =>
      orNull(runs.note(timer.name, noted), (error) => report(`run of ${timer.name}`, error));
    await note(run);
    const done: Record<string, StepRun> = {};
    let next: string | null = null;
    for (const step of order.filter((one) => isDue(one, run.steps[one.name], startedAt))) {
      if (isOver()) {
        next ??= step.name;
        break;
      }
      const at = now();
      const { isCutShort, ...outcome } = await runStep(step, isOver, { now, report });
      if (outcome.did !== null) log(`${step.name}: ${outcome.did}`);
      done[step.name] = { at, ...outcome };
      if (isCutShort) next = step.name;
    }
    await note({ ...run, endedAt: now(), next, steps: { ...run.steps, ...done } });
  };

async function runStep(step: TimerStep, isRunOver: () => boolean, { now, report }: Pick<Needs, 'now' | 'report'>) {
  const isStepOver = timeLimit(now, step.maxMilliseconds);
  const failures: string[] = [];
  const passOver = (what: string, error: unknown) => {
    report(`${step.name}, ${what}`, error);
    failures.push(`${what}: ${textOf(error)}`);
  };
  const turn = { isOver: () => isRunOver() || isStepOver(), passOver };
  const did = await orNull(step.run(turn), (error) => {
    report(step.name, error);
    failures.unshift(textOf(error));
  });
  return { did, failure: failures[0] ?? null, isCutShort: isRunOver() && !isStepOver() };
}

const textOf = (error: unknown): string => String(Object(error).errMsg ?? Object(error).message ?? error);

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
