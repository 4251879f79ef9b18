import fc from 'fast-check';
import { shownStage } from '../../../cloudfunctions/contest/stage/shownStage';
import type { StageAct } from '../../../domain/contest/stageActs';
import { mayOpenScoring, type NextStep, nextStep, type Stage } from '../../../src/organizer/stage/nextStep';
import { aContest, aPanel, marksOf } from '../../support/contest';
import { SteppedRun } from '../../support/runSteps';
import { casesOf } from '../../support/thorough';

const seenBy = (evening: SteppedRun, memberId = 'mem_supervisor'): Stage =>
  shownStage(evening.contest, evening.run, memberId, evening.at);
const stepOf = (evening: SteppedRun, memberId?: string): NextStep => nextStep(seenBy(evening, memberId));
const withRules = (change: Partial<ReturnType<typeof aContest>['rules']>, judges = 3) =>
  aContest({ panel: aPanel(judges), rules: { ...aContest().rules, ...change } });
const e1 = 'e1' as const;

test('an entry goes from the call to its reveal, one step at each moment', () => {
  const evening = new SteppedRun(1, withRules({}));
  expect(stepOf(evening)).toEqual({ type: 'call', entry: e1 });
  evening.do({ type: 'call', entry: e1 });
  expect(stepOf(evening)).toEqual({ type: 'begin', phase: 'pitch' });
  evening.do({ type: 'begin', phase: 'pitch' });
  expect(stepOf(evening)).toEqual({ type: 'begin', phase: 'answers' });
  evening.do({ type: 'begin', phase: 'answers' });
  expect(stepOf(evening)).toEqual({ type: 'open-scoring', entry: e1 });
  evening.do({ type: 'open-scoring', entry: e1 });
  expect(stepOf(evening)).toEqual({ type: 'lock', entry: e1 });
  evening.do({ type: 'lock', entry: e1, without: ['j1', 'j2', 'j3'] });
  expect(stepOf(evening)).toEqual({ type: 'reveal', entry: e1 });
  evening.do({ type: 'reveal', entry: e1 });
  expect(stepOf(evening)).toEqual({ type: 'close' });
  evening.do({ type: 'close' });
  expect(stepOf(evening)).toEqual({ type: 'release-ceremony' });
  evening.do({ type: 'release-ceremony' });
  expect([stepOf(evening), stepOf(evening, 'mem_second')]).toEqual([
    { type: 'await-release' },
    { type: 'release-ceremony' },
  ]);
  expect(evening.try({ type: 'release-ceremony' }, 'mem_second')).toBeNull();
  expect(stepOf(evening)).toEqual({ type: 'show-next' });
  evening.do({ type: 'show-next' });
  expect(stepOf(evening)).toEqual({ type: 'done' });
});

test('without answers the scoring opens after the pitch', () => {
  const timing = { pitchSeconds: 60, answerSeconds: 0, overrun: null };
  const evening = new SteppedRun(1, withRules({ timing }));
  evening.do({ type: 'call', entry: e1 }, { type: 'begin', phase: 'pitch' });
  expect(stepOf(evening)).toEqual({ type: 'open-scoring', entry: e1 });
});

test('while the scoring has to wait for others, the next is called, and the first is scored in its turn', () => {
  const evening = new SteppedRun(3, withRules({ scoringFrom: 2 }));
  const heard = (entry: 'e1' | 'e2'): readonly StageAct[] => [
    { type: 'call', entry },
    { type: 'begin', phase: 'pitch' },
    { type: 'begin', phase: 'answers' },
  ];
  evening.do(...heard('e1'));
  expect([mayOpenScoring(seenBy(evening)), stepOf(evening)]).toEqual([false, { type: 'call', entry: 'e2' }]);
  evening.do(...heard('e2'));
  expect(stepOf(evening)).toEqual({ type: 'open-scoring', entry: 'e2' });
  evening.do({ type: 'open-scoring', entry: 'e2' }, { type: 'lock', entry: 'e2', without: ['j1', 'j2', 'j3'] });
  evening.do({ type: 'reveal', entry: 'e2' });
  expect(stepOf(evening)).toEqual({ type: 'open-scoring', entry: 'e1' });
});

test('marks on paper are compared before the lock, once nobody else is waited for', () => {
  const evening = new SteppedRun(1, withRules({}));
  evening.do({ type: 'call', entry: e1 }, { type: 'begin', phase: 'pitch' }, { type: 'open-scoring', entry: e1 });
  const paper = { submission: 'p1', entry: e1, seat: 'j3', criteria: marksOf(8), at: evening.at, typedBy: 'mem_clerk' };
  evening.run = { ...evening.run, paper: [paper as never] };
  expect(stepOf(evening)).toEqual({ type: 'lock', entry: e1 });
  evening.mark('mem_j1', e1, marksOf(8), 's1');
  evening.mark('mem_j2', e1, marksOf(8), 's2');
  expect(stepOf(evening)).toEqual({ type: 'see-paper' });
});

test('whoever follows the one button is never refused, and comes to the end, whatever happens meanwhile', () => {
  const scene = fc.record({
    entries: fc.integer({ min: 1, max: 5 }),
    scoringFrom: fc.integer({ min: 1, max: 6 }),
    answerSeconds: fc.constantFrom(0, 300),
    /** What happens before each press, by turns. */
    chances: fc.array(fc.constantFrom('none', 'absent', 'marks', 'some-marks', 'unlock', 'pause'), {
      minLength: 1,
      maxLength: 12,
    }),
  });
  fc.assert(
    fc.property(scene, ({ entries, scoringFrom, answerSeconds, chances }) => {
      const timing = { pitchSeconds: 60, answerSeconds, overrun: null };
      const evening = new SteppedRun(entries, withRules({ scoringFrom, timing }));
      let unlocks = 0;
      for (let turn = 0; turn < 200; turn++) {
        happen(evening, chances[turn % chances.length] ?? 'none', () => ++unlocks <= 3);
        const by = turn % 2 === 0 ? 'mem_supervisor' : 'mem_second';
        const step = stepOf(evening, by);
        if (step.type === 'done') return;
        if (step.type !== 'await-release')
          expect([step.type, evening.try(actOf(step, evening), by)]).toEqual([step.type, null]);
      }
      throw new Error(`no end: ${JSON.stringify(stepOf(evening))}`);
    }),
    { numRuns: casesOf(60, 2000) },
  );
});

function actOf(step: NextStep, evening: SteppedRun): StageAct {
  if (step.type === 'lock') {
    const { seats, entries } = seenBy(evening);
    const marked = entries.find(({ key }) => key === step.entry)?.marked ?? [];
    return { ...step, without: seats.flatMap(({ seat }) => (marked.includes(seat) ? [] : (seat as 'j1'))) };
  }
  if (
    step.type === 'see-paper' ||
    step.type === 'await-release' ||
    step.type === 'done' ||
    step.type === 'end-rehearsal'
  )
    throw new Error(`${step.type} is no act`);
  return step;
}

/** What others do: teams that do not come, judges who submit, a supervisor who does something out of turn. */
function happen(evening: SteppedRun, chance: string, mayUnlock: () => boolean): void {
  const { onStage, clock, entries, status } = evening.run;
  const scoring = Object.entries(entries).find(([, { state }]) => state === 'scoring')?.[0] as 'e1' | undefined;
  const locked = Object.entries(entries).find(([, { state }]) => state === 'locked' || state === 'revealed')?.[0];
  if (chance === 'absent' && onStage && clock === null) {
    evening.do({ type: 'call', entry: onStage }, { type: 'call', entry: onStage }, { type: 'miss', entry: onStage });
  }
  if (scoring && (chance === 'marks' || chance === 'some-marks'))
    for (const seat of chance === 'marks' ? ['j1', 'j2', 'j3'] : ['j2'])
      evening.mark(`mem_${seat}`, scoring, marksOf(8), `${scoring}${seat}${evening.run.acts.length}`);
  if (chance === 'unlock' && locked && status === 'running' && mayUnlock())
    evening.do({ type: 'unlock', entry: locked as 'e1', reason: '抄错一项' });
  if (chance === 'pause' && clock) evening.do({ type: 'pause' }, { type: 'resume' });
}
