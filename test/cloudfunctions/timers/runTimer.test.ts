import fc from 'fast-check';
import { eachInTime } from '../../../cloudfunctions/_platform/timers/eachInTime';
import { runTimer } from '../../../cloudfunctions/_platform/timers/runTimer';
import type { Timer, TimerRun, TimerStep } from '../../../cloudfunctions/_platform/timers/timer';
import { instantOf, millisecondsOf } from '../../../domain/time/instant';
import { aTurn } from '../../support/turns';

const minute = 60_000;

/** A clock that only work moves, and what is kept of the runs. */
function aWorkshop() {
  const begunAt = millisecondsOf('2026-11-27T06:00:00.000Z');
  let at = begunAt;
  const kept = new Map<string, TimerRun>();
  const reports: string[] = [];
  const ran: string[] = [];
  const now = () => instantOf(at);
  const passes = (milliseconds: number) => {
    at += milliseconds;
  };
  const runs = {
    last: async (timer: string) => kept.get(timer) ?? null,
    note: async (timer: string, run: TimerRun) => {
      kept.set(timer, run);
    },
  };
  const step = (name: string, run: TimerStep['run'], more: Partial<TimerStep> = {}): TimerStep => ({
    name,
    everyMinutes: 1,
    maxMilliseconds: 2000,
    run: (turn) => {
      ran.push(name);
      return run(turn);
    },
    ...more,
  });
  /** So many things, each of which takes so long. */
  const work = (name: string, things: number, milliseconds: number, more: Partial<TimerStep> = {}) =>
    step(
      name,
      async (turn) => {
        const done = await eachInTime(Array.from({ length: things }), turn, String, async () => passes(milliseconds));
        return `${done} of ${things}`;
      },
      more,
    );
  const timerOf = (...steps: readonly TimerStep[]): Timer => ({ name: 'timer', maxMilliseconds: 8000, steps });
  const run = (timer: Timer) => runTimer({ runs, now, log: () => {}, report: (what) => reports.push(what) })(timer);
  const last = () => {
    const found = kept.get('timer');
    if (found === undefined) throw new Error('no run was noted');
    return found;
  };
  return { now, passes, kept, runs, reports, ran, step, work, timerOf, run, last };
}

test('a run does every step in their order, and notes what each did', async () => {
  const { work, step, timerOf, run, last, ran } = aWorkshop();
  await run(
    timerOf(
      work('first', 3, 10),
      step('second', async () => null),
    ),
  );
  expect(ran).toEqual(['first', 'second']);
  expect(last()).toEqual({
    startedAt: '2026-11-27T06:00:00.000Z',
    endedAt: '2026-11-27T06:00:00.030Z',
    next: null,
    steps: {
      first: { at: '2026-11-27T06:00:00.000Z', did: '3 of 3', failure: null },
      second: { at: '2026-11-27T06:00:00.030Z', did: null, failure: null },
    },
  });
});

test('a step that fails is noted and reported, and stops no other', async () => {
  const { step, timerOf, run, last, reports } = aWorkshop();
  const broken = step('broken', async () => {
    throw new Error('no such document');
  });
  await run(
    timerOf(
      broken,
      step('whole', async () => 'done'),
    ),
  );
  expect(reports).toEqual(['broken']);
  expect(last().steps).toMatchObject({
    broken: { did: null, failure: 'no such document' },
    whole: { did: 'done', failure: null },
  });
});

test('one thing that fails holds up none of the others of its step', async () => {
  const done: number[] = [];
  const act = async (thing: number) => {
    if (thing === 2) throw new Error('broken');
    done.push(thing);
  };
  const turn = aTurn();
  expect(await eachInTime([1, 2, 3, 4], turn, (thing) => `thing ${thing}`, act)).toBe(3);
  expect([done, turn.passedOver]).toEqual([[1, 3, 4], ['thing 2: broken']]);
});

test('a step that is not due every minute waits until it is', async () => {
  const { step, timerOf, run, passes, ran } = aWorkshop();
  const timer = timerOf(step('hourly', async () => null, { everyMinutes: 60 }));
  await run(timer);
  passes(59 * minute);
  await run(timer);
  expect(ran).toHaveLength(1);
  // WeChat's minute is not to the second.
  passes(minute - 10_000);
  await run(timer);
  expect(ran).toHaveLength(2);
});

test('whatever takes how long, no run goes over its time and every step gets its turn', async () => {
  const oneStep = fc.record({
    things: fc.integer({ min: 0, max: 400 }),
    milliseconds: fc.integer({ min: 1, max: 60 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(oneStep, { minLength: 1, maxLength: 9 }), async (steps) => {
      const { work, timerOf, run, passes, ran, now } = aWorkshop();
      const timer = timerOf(
        ...steps.map(({ things, milliseconds }, index) => work(String(index), things, milliseconds)),
      );
      // Each run has time for four steps at their longest: so many runs give each its turn.
      const runs = Math.ceil(steps.length / 4) + 1;
      for (let index = 0; index < runs; index++) {
        const begunAt = millisecondsOf(now());
        await run(timer);
        // What is under way when the time is over ends.
        expect(millisecondsOf(now()) - begunAt).toBeLessThanOrEqual(timer.maxMilliseconds + 60);
        passes(minute);
      }
      expect(new Set(ran).size).toBe(steps.length);
    }),
  );
});

test('a step that the end of a run cuts short begins the next run, and has its whole turn', async () => {
  const { work, timerOf, run, last, passes } = aWorkshop();
  // The first four leave a tenth of a second of each run.
  const long = ['a', 'b', 'c', 'd'].map((name) => work(name, 79, 25, { maxMilliseconds: 1975 }));
  const timer = timerOf(...long, work('starved', 400, 10));
  await run(timer);
  expect(last()).toMatchObject({ next: 'starved', steps: { starved: { did: '10 of 400' } } });
  passes(minute);
  await run(timer);
  expect(last().steps.starved).toMatchObject({ did: '200 of 400' });
});

test('after a run that was cut off the next begins one step further', async () => {
  const { step, timerOf, run, last, ran, runs, kept } = aWorkshop();
  const timer = timerOf(
    step('first', async () => null),
    step('second', async () => null),
  );
  await run(timer);
  const startedAt = last().startedAt;
  // As it is noted while the run is under way.
  kept.set('timer', { startedAt, endedAt: null, next: 'second', steps: {} });
  ran.length = 0;
  await run(timer);
  expect(ran).toEqual(['second', 'first']);
  expect(await runs.last('timer')).toMatchObject({ next: null });
});

test('two runs at once do every step each', async () => {
  const { work, timerOf, run, last, ran } = aWorkshop();
  const timer = timerOf(work('first', 2, 10), work('second', 2, 10));
  await Promise.all([run(timer), run(timer)]);
  expect([...ran].sort()).toEqual(['first', 'first', 'second', 'second']);
  expect(last().endedAt).not.toBeNull();
});

test('steps are run though nothing can be noted of them', async () => {
  const { step, timerOf, ran, now } = aWorkshop();
  const fails = async () => {
    throw new Error('the database is away');
  };
  const reports: string[] = [];
  const runs = { last: fails, note: fails };
  await runTimer({ runs, now, log: () => {}, report: (what) => reports.push(what) })(
    timerOf(step('first', async () => null)),
  );
  expect(ran).toEqual(['first']);
  expect(reports).toEqual(['last run of timer', 'run of timer', 'run of timer']);
});
