/** Longer than 200 lines: an evening by rules alone, step by step. */
import { hallOf } from '../../../domain/contest/hall';
import { seatsToLookAgain, standingsIn } from '../../../domain/contest/scores';
import { elapsedAt } from '../../../domain/contest/stageClock';
import { aContest, aPanel, marksOf } from '../../support/contest';
import { SteppedRun } from '../../support/runSteps';

const judges = ['j1', 'j2', 'j3', 'j4', 'j5', 'j6', 'j7'] as const;
const markAll = (evening: SteppedRun, entry: 'e1' | 'e2' | 'e3', tenths: readonly number[]) =>
  judges.forEach((seat, index) => {
    expect(evening.mark(`mem_${seat}`, entry, marksOf(tenths[index] ?? 8), `${entry}${seat}`)).toBe('counts');
  });

describe('calling', () => {
  test('who was called three times and did not come goes to the end once, and is withdrawn the second time', () => {
    const evening = new SteppedRun(2).do({ type: 'call', entry: 'e1' }, { type: 'call', entry: 'e1' });
    expect(evening.try({ type: 'miss', entry: 'e1' })).toBe('not-called-three-times');
    evening.do({ type: 'call', entry: 'e1' }, { type: 'miss', entry: 'e1' });
    expect(evening.run.order).toEqual(['e2', 'e1']);
    expect(evening.run.entries.e1).toMatchObject({ state: 'waiting', missedTurns: 1, calls: [] });
    const call = { type: 'call', entry: 'e1' } as const;
    evening.do(call, call, call, { type: 'miss', entry: 'e1' });
    expect(evening.run.entries.e1?.state).toBe('withdrawn');
    expect(evening.try(call)).toBe('wrong-state');
  });

  test('a press that was done already changes nothing, and one on an older view is refused', () => {
    const evening = new SteppedRun(2);
    const seen = evening.run;
    evening.do({ type: 'call', entry: 'e1' });
    evening.run = { ...evening.run, version: seen.version + 1 };
    expect(evening.run.spent).toEqual(['press1']);
  });
});

describe('the clock', () => {
  test('runs on the server’s time, stands while paused, and takes more time on', () => {
    const evening = new SteppedRun(1).do({ type: 'call', entry: 'e1' }, { type: 'begin', phase: 'pitch' });
    evening.wait(59).do({ type: 'pause' }).wait(600).do({ type: 'adjust', seconds: 30 }, { type: 'resume' }).wait(10);
    const { clock } = evening.run;
    expect(clock?.limitSeconds).toBe(510);
    expect(clock && elapsedAt(clock, evening.at)).toBe(70_000);
  });

  test('a pitch beyond its time costs what the rules say, for each started step and not above the most', () => {
    const overrun = { stepSeconds: 15, points: '0.5', most: '3' };
    const rules = { ...aContest().rules, timing: { pitchSeconds: 60, answerSeconds: 60, overrun } };
    const evening = new SteppedRun(1, aContest({ rules }));
    evening.do({ type: 'call', entry: 'e1' }, { type: 'begin', phase: 'pitch' }).wait(90);
    evening.do({ type: 'begin', phase: 'answers' }).wait(600).do({ type: 'open-scoring', entry: 'e1' });
    expect(evening.run.entries.e1?.overrunSeconds).toBe(31);
    markAll(evening, 'e1', []);
    evening.do({ type: 'lock', entry: 'e1', without: [] });
    expect(evening.run.acts[evening.run.acts.length - 1]).toMatchObject({ act: 'lock', deduction: '1.5' });
  });
});

describe('marking', () => {
  test('a mark counts while its entry is open; after the lock it is kept aside', () => {
    const evening = new SteppedRun(1).do({ type: 'call', entry: 'e1' }, { type: 'begin', phase: 'pitch' });
    expect(evening.mark('mem_j1', 'e1', marksOf(8), 's1')).toBe('not-open');
    evening.do({ type: 'open-scoring', entry: 'e1' });
    markAll(evening, 'e1', []);
    expect(evening.mark('mem_j1', 'e1', marksOf(9), 's2', 'e1j1')).toBe('counts');
    evening.do({ type: 'lock', entry: 'e1', without: [] });
    const locked = standingsIn(evening.run);
    expect(evening.mark('mem_j1', 'e1', marksOf(1), 's3', 's2')).toBe('late');
    expect(evening.mark('mem_j1', 'e1', marksOf(1), 's3', 's2')).toBe('written');
    expect(evening.run.late).toHaveLength(1);
    expect(standingsIn(evening.run)).toEqual(locked);
  });

  test('an older version sent again changes nothing, and a second device must have seen the first one’s marks', () => {
    const evening = new SteppedRun(1).hear('e1');
    expect(evening.mark('mem_j1', 'e1', marksOf(7), 's1')).toBe('counts');
    expect(evening.mark('mem_j1', 'e1', marksOf(8), 's2')).toBe('marked-elsewhere');
    expect(evening.mark('mem_j1', 'e1', marksOf(8), 's2', 's1')).toBe('counts');
    const { acts } = evening.run;
    expect(evening.mark('mem_j1', 'e1', marksOf(7), 's1')).toBe('written');
    expect(evening.run.acts).toBe(acts);
  });

  test.each([
    ['above the most', { drive: '26' }, 'wrong-mark'],
    ['off the step', { drive: '20.3' }, 'wrong-mark'],
    ['unknown', { charm: '5' }, 'wrong-mark'],
    ['missing', { drive: null }, 'marks-incomplete'],
  ] as const)('marks with one %s are refused', (_, change, refusal) => {
    const evening = new SteppedRun(1).hear('e1');
    expect(evening.mark('mem_j1', 'e1', { ...marksOf(8), ...change }, 's1')).toBe(refusal);
  });

  test('strangers, recused judges and supervisors give no marks', () => {
    const [entry] = ['ent_0000000000000001'];
    const recusals = [{ seat: 'j2', entryId: entry ?? '', reason: '同村', at: '2027-05-30T00:00:00.000Z' }] as const;
    const evening = new SteppedRun(1, aContest({ recusals })).hear('e1');
    expect(evening.mark('mem_stranger', 'e1', marksOf(8), 's1')).toBe('not-seated');
    expect(evening.mark('mem_supervisor', 'e1', marksOf(8), 's2')).toBe('not-seated');
    expect(evening.mark('mem_j2', 'e1', marksOf(8), 's3')).toBe('recused');
  });

  test('a total far from the panel’s median asks that judge alone to look again, until they stand by it', () => {
    const evening = new SteppedRun(1).hear('e1');
    markAll(evening, 'e1', [8, 8, 8, 8, 8, 8, 2]);
    expect(seatsToLookAgain(evening.run, 'e1')).toEqual(['j7']);
    evening.run = { ...evening.run, confirmed: { e1: { j7: 'e1j7' } } };
    expect(seatsToLookAgain(evening.run, 'e1')).toEqual([]);
    evening.mark('mem_j7', 'e1', marksOf(1), 'again', 'e1j7');
    expect(seatsToLookAgain(evening.run, 'e1')).toEqual(['j7']);
  });
});

describe('the panel', () => {
  test('an alternate takes a seat over; marks given before stay with who gave them', () => {
    const evening = new SteppedRun(2).hear('e1');
    expect(evening.mark('mem_j3', 'e1', marksOf(6), 's1')).toBe('counts');
    evening.do({ type: 'replace', seat: 'j3', alternate: 'a1' });
    expect(evening.mark('mem_j3', 'e1', marksOf(9), 's2', 's1')).toBe('not-seated');
    expect(evening.mark('mem_a1', 'e1', marksOf(9), 's3', 's1')).toBe('seat-has-marked');
    evening.hear('e2');
    expect(evening.mark('mem_a1', 'e2', marksOf(9), 's4')).toBe('counts');
    expect(evening.run.sittings.filter(({ seat }) => seat === 'j3').map(({ name }) => name)).toEqual([
      '评委j3',
      '评委a1',
    ]);
    expect(evening.try({ type: 'replace', seat: 'j4', alternate: 'a1' })).toBe('unknown-seat');
  });

  test('a lock names the seats without a mark; one that came in the meantime is looked at first', () => {
    const evening = new SteppedRun(1).hear('e1');
    for (const seat of ['j1', 'j2', 'j3', 'j4', 'j5']) evening.mark(`mem_${seat}`, 'e1', marksOf(8), seat);
    expect(evening.try({ type: 'lock', entry: 'e1', without: ['j7'] })).toBe('marks-changed');
    evening.do({ type: 'lock', entry: 'e1', without: ['j7', 'j6'] });
    expect(evening.run.acts.slice(-3).map(({ act }) => act)).toEqual(['absent', 'absent', 'lock']);
    expect(standingsIn(evening.run)[0]?.final).toBe('80.00');
  });

  test('marks from paper count once a second person has confirmed them', () => {
    const evening = new SteppedRun(1).hear('e1');
    evening.run = {
      ...evening.run,
      paper: [
        { submission: 'p1', entry: 'e1', seat: 'j1', criteria: marksOf(8), at: evening.at, typedBy: 'mem_supervisor' },
      ],
    };
    expect(evening.try({ type: 'confirm-paper', submission: 'p1' })).toBe('own-paper');
    expect(evening.try({ type: 'confirm-paper', submission: 'p1' }, 'mem_second')).toBeNull();
    expect(evening.run.acts[0]).toMatchObject({ act: 'mark', judge: 'j1', paper: true });
  });
});

describe('the end', () => {
  test('equal entries share a rank, or stand as a hand vote says', () => {
    const evening = new SteppedRun(2).hear('e1');
    markAll(evening, 'e1', []);
    evening.hear('e2');
    for (const seat of judges) evening.mark(`mem_${seat}`, 'e2', marksOf(8), `x${seat}`);
    evening.do({ type: 'lock', entry: 'e1', without: [] }, { type: 'lock', entry: 'e2', without: [] });
    expect(standingsIn(evening.run).map(({ rank }) => rank)).toEqual([1, 1]);
    evening.do({ type: 'hand-vote', order: ['e2', 'e1'] });
    expect(standingsIn(evening.run).map(({ entry, rank }) => [entry, rank])).toEqual([
      ['e2', 1],
      ['e1', 2],
    ]);
    // Unlocking one undoes the vote on it.
    evening.do({ type: 'unlock', entry: 'e2', reason: '评委五漏看了一项' });
    expect(evening.run.tieDecisions).toEqual([]);
  });

  test('two people release the ceremony; it shows one place after the other, from the last up, and never one before', () => {
    const evening = new SteppedRun(3);
    (['e1', 'e2', 'e3'] as const).forEach((entry, index) => {
      evening.hear(entry);
      markAll(
        evening,
        entry,
        Array.from({ length: 7 }, () => 7 + index),
      );
      evening.do({ type: 'lock', entry, without: [] });
    });
    expect(evening.try({ type: 'show-next' })).toBe('run-not-closed');
    evening.do({ type: 'close' });
    expect(evening.try({ type: 'call', entry: 'e1' })).toBe('run-closed');
    evening.do({ type: 'release-ceremony' });
    expect(evening.try({ type: 'release-ceremony' })).toBe('already-released');
    expect(evening.try({ type: 'show-next' })).toBe('two-people-release');
    expect(evening.try({ type: 'release-ceremony' }, 'mem_second')).toBeNull();
    const shown = () => hallOf(evening.run, evening.contest.awards).ceremony.map(({ rank, award }) => [rank, award]);
    expect(shown()).toEqual([]);
    evening.do({ type: 'show-next' });
    expect(shown()).toEqual([[3, '一等奖']]);
    evening.do({ type: 'show-next' }, { type: 'show-next' });
    expect(shown().map(([rank]) => rank)).toEqual([3, 2, 1]);
    expect(evening.try({ type: 'show-next' })).toBe('all-shown');
  });

  test('a run ends when every entry is locked or withdrawn', () => {
    const evening = new SteppedRun(2).hear('e1');
    expect(evening.try({ type: 'close' })).toBe('entries-unfinished');
    evening.do({ type: 'lock', entry: 'e1', without: [...judges] });
    expect(evening.try({ type: 'close' })).toBe('entries-unfinished');
  });
});

test('scoring opens only after so many entries were heard', () => {
  const contest = aContest({ rules: { ...aContest().rules, scoringFrom: 2 }, panel: aPanel(5) });
  const evening = new SteppedRun(3, contest).do({ type: 'call', entry: 'e1' }, { type: 'begin', phase: 'pitch' });
  expect(evening.try({ type: 'open-scoring', entry: 'e1' })).toBe('scoring-not-yet');
  evening.do({ type: 'call', entry: 'e2' }, { type: 'begin', phase: 'pitch' });
  expect(evening.run.entries.e1?.state).toBe('heard');
  evening.do({ type: 'open-scoring', entry: 'e1' }, { type: 'open-scoring', entry: 'e2' });
});
