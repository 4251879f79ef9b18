import { aCriterion, anEntry, aProtocol, aRule, standingsFrom } from './support/builders';

const oneEntry = (marks: readonly (string | null)[], changes = {}) =>
  standingsFrom(aProtocol({ rule: aRule(changes), entries: [anEntry('e1', marks)] }))[0];

describe('trimming', () => {
  test('drops the smaller judge id among equal lows and the greater among equal highs', () => {
    expect(oneEntry(['80', '80', '80', '80', '80'])?.dropped).toEqual([
      { judge: 'j1', criterion: null },
      { judge: 'j5', criterion: null },
    ]);
  });

  test('leaves absent judges out before it counts the panel', () => {
    expect(oneEntry(['60', '80', '82', '90', null, null])).toEqual({
      entry: 'e1',
      rank: 1,
      final: '78.00',
      components: { drive: '78.0000000000' },
      dropped: [],
    });
  });

  test('orders judges by code point, so that j10 comes before j2', () => {
    const marks = Array.from({ length: 10 }, () => '50');
    expect(oneEntry(marks)?.dropped).toEqual([
      { judge: 'j1', criterion: null },
      { judge: 'j9', criterion: null },
    ]);
  });

  test('drops a whole judge in scope total, and so also their mark from each component', () => {
    const criteria = [aCriterion({ id: 'a', factor: '2' }), aCriterion({ id: 'b' })];
    const panel = [
      { a: '10', b: '0' },
      { a: '5', b: '5' },
      { a: '0', b: '30' },
    ];
    const trim = { scope: 'total' as const, high: 1, low: 1, fromPanelSize: 3 };
    const protocol = aProtocol({ rule: aRule({ criteria, trim, tieBreak: [] }), entries: [anEntry('e1', panel)] });
    expect(standingsFrom(protocol)).toEqual([
      {
        entry: 'e1',
        rank: 1,
        final: '20.00',
        components: { a: '20.0000000000', b: '0.0000000000' },
        dropped: [
          { judge: 'j2', criterion: null },
          { judge: 'j3', criterion: null },
        ],
      },
    ]);
  });

  test('drops mark by mark in scope criterion, and rounds mean, product and sum each to its places', () => {
    const criteria = [aCriterion({ id: 'a', factor: '0.15' }), aCriterion({ id: 'b', factor: '1' })];
    const panel = [
      { a: '10', b: '1' },
      { a: '10', b: null },
      { a: '11', b: '2' },
      { a: '99', b: '2' },
      { a: '0', b: '9' },
    ];
    const trim = { scope: 'criterion' as const, high: 1, low: 1, fromPanelSize: 5 };
    const rounding = { mean: 1, product: 2, final: 1 };
    const protocol = aProtocol({
      rule: aRule({ criteria, trim, rounding, tieBreak: [] }),
      entries: [anEntry('e1', panel, '0.05')],
    });
    expect(standingsFrom(protocol)).toEqual([
      {
        entry: 'e1',
        rank: 1,
        // a: 31/3 → 10.3 × 0.15 → 1.55; b: four marks, none dropped, 3.5; less 0.05.
        final: '5.0',
        components: { a: '1.55', b: '3.50' },
        dropped: [
          { judge: 'j5', criterion: 'a' },
          { judge: 'j4', criterion: 'a' },
        ],
      },
    ]);
  });
});

describe('a panel that is too small', () => {
  test('has neither final nor rank and stands last, but shows what there is', () => {
    const protocol = aProtocol({
      entries: [anEntry('e1', ['99', '98', null]), anEntry('e2', [null, null, null]), anEntry('e3', ['1', '1', '1'])],
    });
    expect(standingsFrom(protocol)).toEqual([
      { entry: 'e3', rank: 1, final: '1.00', components: { drive: '1.0000000000' }, dropped: [] },
      { entry: 'e1', rank: null, final: null, components: { drive: '98.5000000000' }, dropped: [] },
      { entry: 'e2', rank: null, final: null, components: { drive: null }, dropped: [] },
    ]);
  });

  test('in scope criterion, is too small as soon as one criterion is', () => {
    const criteria = [aCriterion({ id: 'a' }), aCriterion({ id: 'b' })];
    const panel = [
      { a: '5', b: '5' },
      { a: '5', b: '5' },
      { a: '5', b: null },
    ];
    const trim = { scope: 'criterion' as const, high: 0, low: 0, fromPanelSize: 1 };
    const protocol = aProtocol({ rule: aRule({ criteria, trim, tieBreak: [] }), entries: [anEntry('e1', panel)] });
    expect(standingsFrom(protocol)).toEqual([
      {
        entry: 'e1',
        rank: null,
        final: null,
        components: { a: '5.0000000000', b: '5.0000000000' },
        dropped: [],
      },
    ]);
  });
});
