import { protocolFormat, type StagedProtocolText, type StageText } from '../../../domain/judging/protocolText';
import { aCriterion, anEntry, aRule, faultsFrom, ranksFrom, standingsFrom } from './support/builders';

const aStage = (id: string, weight: string, totals: Readonly<Record<string, string | null>>): StageText => ({
  id,
  weight,
  rule: aRule({ criteria: [aCriterion({ step: '0.01' })] }),
  entries: Object.entries(totals).map(([entry, total]) => anEntry(entry, [total, total, total])),
});
const aContest = (changes: Partial<StagedProtocolText> = {}): StagedProtocolText => ({
  format: protocolFormat,
  rule: { rounding: { product: null, final: 2 }, tieBreak: [] },
  stages: [
    aStage('papers', '0.15', { e1: '80', e2: '90' }),
    aStage('visit', '0.25', { e1: '84.44', e2: '88' }),
    aStage('final', '0.6', { e1: '92.5', e2: '85.1' }),
  ],
  ...changes,
});

describe('several stages', () => {
  test('add up by their weights', () => {
    expect(standingsFrom(aContest())).toEqual([
      {
        entry: 'e1',
        rank: 1,
        final: '88.61',
        components: { papers: '12.0000000000', visit: '21.1100000000', final: '55.5000000000' },
        dropped: [],
      },
      {
        entry: 'e2',
        rank: 2,
        final: '86.56',
        components: { papers: '13.5000000000', visit: '22.0000000000', final: '51.0600000000' },
        dropped: [],
      },
    ]);
  });

  test('give another result when each product is rounded before they are added, so the rule says which', () => {
    const rule = { rounding: { product: 1, final: 1 }, tieBreak: [] };
    const stages = [aStage('one', '0.5', { e1: '80.1', e2: '80.2' }), aStage('two', '0.5', { e1: '80.1', e2: '80' })];
    const rounded = standingsFrom(aContest({ rule, stages })).map(({ entry, final }) => [entry, final]);
    const whole = standingsFrom(aContest({ rule: { ...rule, rounding: { product: null, final: 1 } }, stages }));
    expect(rounded).toEqual([
      ['e1', '80.2'],
      ['e2', '80.1'],
    ]);
    expect(whole.map(({ entry, final }) => [entry, final])).toEqual([
      ['e1', '80.1'],
      ['e2', '80.1'],
    ]);
  });

  test('leave an entry without rank that has no final in one of them', () => {
    const stages = [
      aStage('one', '0.4', { e1: '80', e2: '99', e3: '99' }),
      aStage('two', '0.6', { e1: '1', e3: null }),
    ];
    expect(standingsFrom(aContest({ stages })).map(({ entry, rank, final }) => [entry, rank, final])).toEqual([
      ['e1', 1, '32.60'],
      ['e2', null, null],
      ['e3', null, null],
    ]);
  });

  test('break ties by the exact sum, then by the stage that the rule names', () => {
    const stages = [aStage('one', '0.5', { e1: '80', e2: '90' }), aStage('two', '0.5', { e1: '90', e2: '80' })];
    const tied = (tieBreak: readonly string[]) =>
      ranksFrom(aContest({ rule: { rounding: { product: null, final: 2 }, tieBreak }, stages }));
    expect(tied(['exact', 'untrimmed'])).toEqual([
      ['e1', 1],
      ['e2', 1],
    ]);
    expect(tied(['exact', 'stage:one'])).toEqual([
      ['e2', 1],
      ['e1', 2],
    ]);
  });

  test('are refused when weights do not make one, a stage stands twice or a tie break names none', () => {
    const [first, second] = aContest().stages;
    const stages = first && second ? [first, { ...second, weight: '0.5' }] : [];
    expect(faultsFrom(aContest({ stages }))).toEqual([{ path: ['stages'], reason: 'weights-not-one', detail: '0.65' }]);
    const rule = { rounding: { product: null, final: 21 }, tieBreak: ['stage:gala', 'criterion:drive'] };
    expect(faultsFrom(aContest({ rule, stages: first ? [first, first] : [] }))).toEqual([
      { path: ['rule', 'rounding', 'final'], reason: 'too-many-places', detail: '21 > 20' },
      { path: ['rule', 'tieBreak', 0], reason: 'unknown-tie-break', detail: 'stage:gala' },
      { path: ['rule', 'tieBreak', 1], reason: 'unknown-tie-break', detail: 'criterion:drive' },
      { path: ['stages', 1, 'id'], reason: 'repeated', detail: 'papers' },
    ]);
  });

  test('name the stage of a dropped judge and of a fault', () => {
    const stage = { ...aStage('one', '1', {}), entries: [anEntry('e1', ['1', '2', '3', '4', '5'])] };
    expect(standingsFrom(aContest({ stages: [stage] }))[0]?.dropped).toEqual([
      { judge: 'j1', criterion: null, stage: 'one' },
      { judge: 'j5', criterion: null, stage: 'one' },
    ]);
    const wrong = { ...stage, entries: [anEntry('e1', ['101'])] };
    expect(faultsFrom(aContest({ stages: [wrong] }))).toEqual([
      { path: ['stages', 0, 'entries', 0, 'marks', 0, 'criteria', 'drive'], reason: 'above-max', detail: '101 > 100' },
    ]);
  });
});
