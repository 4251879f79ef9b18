import fc from 'fast-check';
import type { Fault } from '../../../domain/judging/fault';
import { checkLookalikes } from '../../../domain/judging/lookalikes';
import { arbitraryProtocol } from './support/arbitraryProtocol';

const faultsOf = (protocol: Parameters<typeof checkLookalikes>[0]): readonly Fault[] => {
  const faults: Fault[] = [];
  checkLookalikes(protocol, faults);
  return faults;
};

test.each([
  ['周老师', '周老师\u200b'],
  ['Zo\u00e9', 'Zoe\u0301'],
  ['王 老师', '王\u3000老师'],
])('%j and %j are not two judges, not even of two entries', (one, other) => {
  const rule = fc.sample(arbitraryProtocol, 1)[0]?.rule;
  if (rule === undefined) throw new Error('no sample');
  const entries = [one, other, one].map((judge, index) => ({ id: `e${index}`, marks: [{ judge, absent: true }] }));
  expect(faultsOf({ format: 'tongxin-result-protocol/1', rule, entries })).toEqual([
    { path: ['entries', 1, 'marks', 0, 'judge'], reason: 'looks-like-another', detail: expect.any(String) },
  ]);
});

test('whoever votes twice under two spellings is found, in whichever stage', () => {
  const votes = ['v1', 'v2', 'Ｖ1'].map((voter) => ({ voter, entry: 'e0', mark: '1' }));
  const share = {
    max: '5',
    step: '1',
    factor: '1',
    weight: '0.1',
    quorum: 1,
    rounding: { mean: 2, product: 2 },
    votes,
  };
  fc.assert(
    fc.property(arbitraryProtocol, ({ format, rule, entries }) => {
      const stages = ['first', 'second'].map((id) => ({ id, weight: '0.5', rule, entries }));
      const [first, second] = stages;
      if (!first || !second) return;
      const around = { rounding: { product: 2, final: 2 }, tieBreak: [] };
      expect(faultsOf({ format, rule: around, stages })).toEqual([]);
      expect(faultsOf({ format, rule: around, stages: [first, { ...second, publicShare: share }] })).toEqual([
        {
          path: ['stages', 1, 'publicShare', 'votes', 2, 'voter'],
          reason: 'looks-like-another',
          detail: '"Ｖ1", "v1"',
        },
      ]);
    }),
    { numRuns: 20 },
  );
});
