import type { PublicShareText } from '../../../domain/judging/publicShare';
import { aCriterion, anEntry, aProtocol, aRule, faultsFrom, standingsFrom } from './support/builders';

const votesFor = (entry: string, marks: readonly string[]) =>
  marks.map((mark, index) => ({ voter: `v${index}`, entry, mark }));
const aShare = (changes: Partial<PublicShareText> = {}): PublicShareText => ({
  max: '5',
  step: '1',
  factor: '20',
  weight: '0.2',
  quorum: 3,
  rounding: { mean: null, product: 2 },
  votes: [...votesFor('e1', ['5', '4', '4']), ...votesFor('e2', ['1', '1', '2'])],
  ...changes,
});
const entries = [anEntry('e1', ['80', '80', '80'], '1'), anEntry('e2', ['90', '90', '90'])];
const finals = (share: PublicShareText, changes = {}) =>
  standingsFrom(aProtocol({ entries, publicShare: share, ...changes })).map((standing) => [
    standing.entry,
    standing.final,
    standing.public,
  ]);

describe('the public’s share', () => {
  test('is blended by its weight, and the deduction is taken whole after it', () => {
    expect(finals(aShare())).toEqual([
      ['e1', '80.33', '86.67'],
      ['e2', '77.33', '26.67'],
    ]);
  });

  test('returns to the judges, for all entries alike, when one entry is short of the quorum', () => {
    expect(finals(aShare({ quorum: 4 }))).toEqual([
      ['e2', '90.00', null],
      ['e1', '79.00', null],
    ]);
    expect(finals(aShare({ votes: aShare().votes.slice(1) }))).toEqual([
      ['e2', '90.00', null],
      ['e1', '79.00', null],
    ]);
  });

  test('does not ask for votes on an entry that too few judged', () => {
    const more = [...entries, anEntry('e3', ['99', null, null])];
    expect(finals(aShare(), { entries: more })).toEqual([
      ['e1', '80.33', '86.67'],
      ['e2', '77.33', '26.67'],
      ['e3', null, null],
    ]);
  });

  test('decides a tie through the exact final, its own rounding undone', () => {
    const rule = aRule({
      criteria: [aCriterion({ step: '0.01' })],
      rounding: { mean: null, final: 1 },
      tieBreak: ['exact'],
    });
    const tied = [anEntry('e1', ['80', '80', '80']), anEntry('e2', ['80', '80', '80'])];
    const votes = [
      ...votesFor('e1', ['4', '4', '4', '4', '4', '4']),
      ...votesFor('e2', ['4', '4', '4', '4', '4', '5']),
    ];
    const share = aShare({ weight: '0.01', rounding: { mean: 0, product: 0 }, votes });
    expect(finals(share, { rule, entries: tied })).toEqual([
      ['e2', '80.0', '80'],
      ['e1', '80.0', '80'],
    ]);
  });

  test('counts one vote an entry a person', () => {
    const [first, ...rest] = aShare().votes;
    const votes = first ? [first, ...rest, first] : [];
    expect(faultsFrom(aProtocol({ entries, publicShare: aShare({ votes }) }))).toEqual([
      { path: ['publicShare', 'votes', 6, 'voter'], reason: 'repeated', detail: 'v0' },
    ]);
  });

  test('is refused above a fifth, and with votes off the scale or for nobody', () => {
    const votes = [
      { voter: 'v1', entry: 'e1', mark: '6' },
      { voter: 'v1', entry: 'e9', mark: '2.5' },
    ];
    expect(faultsFrom(aProtocol({ entries, publicShare: aShare({ weight: '0.2001' }) }))).toEqual([
      { path: ['publicShare', 'weight'], reason: 'above-a-fifth', detail: '0.2001' },
    ]);
    expect(faultsFrom(aProtocol({ entries, publicShare: aShare({ votes }) }))).toEqual([
      { path: ['publicShare', 'votes', 0, 'mark'], reason: 'above-max', detail: '6 > 5' },
      { path: ['publicShare', 'votes', 1, 'entry'], reason: 'unknown-entry', detail: 'e9' },
      { path: ['publicShare', 'votes', 1, 'mark'], reason: 'off-step', detail: '2.5, step 1' },
    ]);
  });
});
