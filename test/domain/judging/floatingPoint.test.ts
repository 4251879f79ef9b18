import { aCriterion, anEntry, aProtocol, aRule, standingsFrom } from './support/builders';

const rule = aRule({ trim: { scope: 'total', high: 0, low: 0, fromPanelSize: 1 } });
const floatMean = (marks: readonly string[]) => marks.reduce((sum, mark) => sum + Number(mark), 0) / marks.length;

describe('where floating point goes wrong', () => {
  test('the published mean is right by the half that a binary fraction loses', () => {
    const marks = ['84.5', '84.1', '87.0', '71.3'];
    const [standing] = standingsFrom(aProtocol({ rule, entries: [anEntry('e1', marks)] }));
    expect({ float: floatMean(marks).toFixed(2), ours: standing?.final }).toEqual({ float: '81.72', ours: '81.73' });
  });

  test('equal panels share a rank in whatever order their judges are added up', () => {
    const one = ['0.1', '0.2', '0.3'];
    const other = ['0.3', '0.2', '0.1'];
    const entries = [anEntry('e1', one), anEntry('e2', other)];
    const exact = aRule({ ...rule, rounding: { mean: null, final: null } });
    expect(floatMean(one) === floatMean(other)).toBe(false);
    expect(standingsFrom(aProtocol({ rule: exact, entries })).map(({ rank, final }) => [rank, final])).toEqual([
      [1, '0.2000000000'],
      [1, '0.2000000000'],
    ]);
  });

  test('a third weighed by three is one, not nearly one', () => {
    const criteria = [aCriterion({ factor: '3', max: '1' })];
    const entries = [anEntry('e1', ['1', '0', '0']), anEntry('e2', ['0.4', '0.3', '0.3'])];
    expect(
      standingsFrom(aProtocol({ rule: aRule({ ...rule, criteria }), entries })).map(({ rank, final }) => [rank, final]),
    ).toEqual([
      [1, '1.00'],
      [1, '1.00'],
    ]);
  });

  test('a criterion may carry a name that every JavaScript object has', () => {
    const criteria = [aCriterion({ id: '__proto__' }), aCriterion({ id: 'constructor' })];
    const marks = JSON.parse('{"__proto__":"2","constructor":"3"}');
    const protocol = aProtocol({
      rule: aRule({ criteria, tieBreak: [] }),
      entries: [anEntry('e1', [marks, marks, marks])],
    });
    expect(JSON.stringify(standingsFrom(protocol)[0]?.components)).toBe(
      '{"__proto__":"2.0000000000","constructor":"3.0000000000"}',
    );
  });
});
