import { readRule } from '../../../domain/judging/readRule';
import { runningTotal } from '../../../domain/judging/runningTotal';
import { aCriterion, anEntry, aProtocol, aRule, standingsFrom } from './support/builders';

const text = aRule({
  criteria: [aCriterion({ id: 'a', factor: '0.3', max: '10' }), aCriterion({ id: 'b', step: '0.5' })],
  tieBreak: [],
});
const rule = readRule(text, [], []);
if (rule === null) throw new Error('the rule is not readable');

describe('a judge’s running total', () => {
  test('adds what there is and says what is missing', () => {
    expect(runningTotal(rule, { a: '0.1', b: null }, 2)).toEqual({ total: '0.03', missing: ['b'], faults: [] });
  });

  test('names a mark that the rule does not allow, and does not count it', () => {
    expect(runningTotal(rule, { a: '10.1', b: '7.3' }, 2)).toEqual({
      total: '0.00',
      missing: ['a', 'b'],
      faults: [
        { path: ['a'], reason: 'above-max', detail: '10.1 > 10' },
        { path: ['b'], reason: 'off-step', detail: '7.3, step 0.5' },
      ],
    });
  });

  test('is, once complete, what the result counts for that judge', () => {
    const marks = { a: '7.7', b: '20.5' };
    const [standing] = standingsFrom(
      aProtocol({ rule: { ...text, minimumPanel: 1 }, entries: [anEntry('e1', [marks])] }),
    );
    expect(runningTotal(rule, marks, 2).total).toBe(standing?.final);
  });
});
