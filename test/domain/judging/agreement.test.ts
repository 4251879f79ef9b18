import { panelAgreement, totalsFarFromMedian } from '../../../domain/judging/agreement';
import { readDecimal, zero } from '../../../domain/judging/decimal';
import { readContest } from '../../../domain/judging/readContest';
import { anEntry, aProtocol } from './support/builders';

const contestOf = (rows: readonly (readonly (string | null)[])[]) => {
  const contest = readContest(aProtocol({ entries: rows.map((row, index) => anEntry(`e${index + 1}`, row)) }), [], []);
  if (contest === null) throw new Error('the contest is not readable');
  return contest;
};

describe('the agreement of a panel', () => {
  test('tells who leans, who orders the other way and whose marks never vary', () => {
    const contest = contestOf([
      ['80', '90', '60', '70'],
      ['82', '80', '62', '70'],
      ['84', '70', '64', '70'],
    ]);
    expect(panelAgreement(contest)).toEqual([
      { judge: 'j1', entries: 3, neverVaries: false, leaning: '11.33', rankCorrelation: '-1.00' },
      { judge: 'j2', entries: 3, neverVaries: false, leaning: '8.67', rankCorrelation: '-1.00' },
      { judge: 'j3', entries: 3, neverVaries: false, leaning: '-15.33', rankCorrelation: '-1.00' },
      { judge: 'j4', entries: 3, neverVaries: true, leaning: '-4.67', rankCorrelation: null },
    ]);
  });

  test('leaves out entries that a judge did not mark', () => {
    const contest = contestOf([
      ['80', '70', null],
      ['90', '85', '95'],
      ['70', null, null],
    ]);
    expect(panelAgreement(contest)).toEqual([
      { judge: 'j1', entries: 3, neverVaries: false, leaning: '5.00', rankCorrelation: '1.00' },
      { judge: 'j2', entries: 2, neverVaries: false, leaning: '-8.75', rankCorrelation: '1.00' },
      { judge: 'j3', entries: 1, neverVaries: false, leaning: '7.50', rankCorrelation: null },
    ]);
  });
});

describe('a total far from the median', () => {
  test('is named only when it is more than the distance away', () => {
    const contest = contestOf([
      ['80', '95', '64.9', '80', null],
      ['70', '90', '80', '96'],
      [null, null],
    ]);
    expect(totalsFarFromMedian(contest, readDecimal('15') ?? zero)).toEqual([
      { entry: 'e1', judge: 'j3', total: '64.90', median: '80.00' },
    ]);
  });
});
