import { aCriterion, anEntry, aProtocol, aRule, faultsFrom, ranksFrom } from './support/builders';

const threeAlike = ['e1', 'e2', 'e3'].map((id) => anEntry(id, ['80', '80', '80']));

describe('equal finals', () => {
  test('are told apart by the exact final, deduction included, where rounding had hidden the difference', () => {
    const rule = aRule({ criteria: [aCriterion({ step: '0.001' })], rounding: { mean: null, final: 1 } });
    const entries = [anEntry('e1', ['80.04', '80.04', '80.04'], '0.03'), anEntry('e2', ['80.02', '80.02', '80.02'])];
    expect(ranksFrom(aProtocol({ rule, entries }))).toEqual([
      ['e2', 1],
      ['e1', 2],
    ]);
  });

  test('are told apart by the untrimmed mean without deduction', () => {
    const entries = [
      anEntry('e1', ['80', '80', '80', '80', '80']),
      anEntry('e2', ['70', '81', '81', '81', '100'], '1'),
    ];
    expect(ranksFrom(aProtocol({ rule: aRule({ tieBreak: ['exact', 'untrimmed'] }), entries }))).toEqual([
      ['e2', 1],
      ['e1', 2],
    ]);
  });

  test('are told apart by the untrimmed mean of a criterion', () => {
    const criteria = [aCriterion(), aCriterion({ id: 'rest' })];
    const marks = (drive: string, rest: string) => [1, 2, 3].map(() => ({ drive, rest }));
    const entries = [anEntry('e1', marks('40', '42')), anEntry('e2', marks('42', '40'))];
    expect(ranksFrom(aProtocol({ rule: aRule({ criteria }), entries }))).toEqual([
      ['e2', 1],
      ['e1', 2],
    ]);
  });

  test('share a rank, and the next one is skipped', () => {
    const entries = [
      anEntry('e4', ['70', '70', '70']),
      anEntry('e2', ['80', '80', '80']),
      anEntry('e3', ['80', '80', '80']),
      anEntry('e1', ['90', '90', '90']),
    ];
    expect(ranksFrom(aProtocol({ entries }))).toEqual([
      ['e1', 1],
      ['e2', 2],
      ['e3', 2],
      ['e4', 4],
    ]);
  });

  test('share at once when no tie break is declared', () => {
    const rule = aRule({ tieBreak: [], rounding: { mean: null, final: 0 } });
    const entries = [anEntry('e1', ['80', '80', '80']), anEntry('e2', ['80.4', '80.4', '80.4'])];
    expect(ranksFrom(aProtocol({ rule, entries }))).toEqual([
      ['e1', 1],
      ['e2', 1],
    ]);
  });
});

describe('a recorded hand vote', () => {
  test('puts equals into its order', () => {
    expect(ranksFrom(aProtocol({ entries: threeAlike, tieDecisions: [['e3', 'e1', 'e2']] }))).toEqual([
      ['e3', 1],
      ['e1', 2],
      ['e2', 3],
    ]);
  });

  test('leaves those it does not name behind, sharing', () => {
    const entries = [...threeAlike, anEntry('e4', ['80', '80', '80'])];
    expect(ranksFrom(aProtocol({ entries, tieDecisions: [['e3', 'e1']] }))).toEqual([
      ['e3', 1],
      ['e1', 2],
      ['e2', 3],
      ['e4', 3],
    ]);
  });

  test('never overrules a mark, and decides nothing for one that it names among strangers', () => {
    const entries = [
      anEntry('e1', ['80', '80', '80']),
      anEntry('e2', ['80', '80', '80']),
      anEntry('e3', ['79', '79', '79']),
    ];
    expect(ranksFrom(aProtocol({ entries, tieDecisions: [['e3', 'e2']] }))).toEqual([
      ['e1', 1],
      ['e2', 1],
      ['e3', 3],
    ]);
  });

  test('is refused when it names an entry that is not here, or one twice', () => {
    const tieDecisions = [
      ['e1', 'e9'],
      ['e2', 'e1'],
    ];
    expect(faultsFrom(aProtocol({ entries: threeAlike, tieDecisions }))).toEqual([
      { path: ['tieDecisions', 0, 1], reason: 'unknown-entry', detail: 'e9' },
      { path: ['tieDecisions', 1, 1], reason: 'decided-twice', detail: 'e1' },
    ]);
  });
});
