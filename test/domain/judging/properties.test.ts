import fc from 'fast-check';
import type { EntryText, PlainProtocolText } from '../../../domain/judging/protocolText';
import type { StandingText } from '../../../domain/judging/standings';
import { arbitraryProtocol, fromHundredths, hundredths } from './support/arbitraryProtocol';
import { standingsFrom } from './support/builders';

const runs = { numRuns: 100 };
const rankOf = (standings: readonly StandingText[], id: string) =>
  standings.find(({ entry }) => entry === id)?.rank ?? Number.POSITIVE_INFINITY;
const finalOf = (standings: readonly StandingText[], id: string) =>
  Number(standings.find(({ entry }) => entry === id)?.final);

describe('the standings of any contest', () => {
  test('do not depend on the order of entries or judges', () => {
    const shuffled = arbitraryProtocol.chain((protocol) =>
      fc
        .tuple(
          fc.shuffledSubarray([...protocol.entries], { minLength: protocol.entries.length }),
          fc.integer({ min: 0, max: 6 }),
        )
        .map(([entries, turn]): readonly [PlainProtocolText, PlainProtocolText] => [
          protocol,
          {
            ...protocol,
            entries: entries.map((entry) => ({
              ...entry,
              marks: [...entry.marks.slice(turn), ...entry.marks.slice(0, turn)].reverse(),
            })),
          },
        ]),
    );
    fc.assert(
      fc.property(shuffled, ([one, other]) => {
        expect(standingsFrom(other)).toEqual(standingsFrom(one));
      }),
      runs,
    );
  });

  test('are a total preorder: finals never rise down the list, equals share a rank, the next rank counts those ahead', () => {
    fc.assert(
      fc.property(arbitraryProtocol, (protocol) => {
        const standings = standingsFrom(protocol);
        expect(standings.map(({ entry }) => entry).sort()).toEqual(protocol.entries.map(({ id }) => id).sort());
        for (const [index, { final, rank }] of standings.entries()) {
          const before = standings[index - 1];
          expect(rank === null).toBe(final === null);
          if (rank === null || final === null) continue;
          expect(before?.final === null).toBe(false);
          if (before?.final) expect(Number(before.final)).toBeGreaterThanOrEqual(Number(final));
          expect([before?.rank, index + 1]).toContain(rank);
        }
      }),
      runs,
    );
  });

  test('never lower the rank or the final of an entry whose mark was raised by a step', () => {
    const raised = fc.tuple(arbitraryProtocol, fc.nat(), fc.nat(), fc.nat());
    fc.assert(
      fc.property(raised, ([protocol, entryAt, judgeAt, criterionAt]) => {
        const change = raiseOneMark(protocol, entryAt, judgeAt, criterionAt);
        fc.pre(change !== null);
        if (change === null) return;
        const before = standingsFrom(protocol);
        const after = standingsFrom(change.protocol);
        expect(rankOf(after, change.entry)).toBeLessThanOrEqual(rankOf(before, change.entry));
        if (rankOf(before, change.entry) < Number.POSITIVE_INFINITY)
          expect(finalOf(after, change.entry)).toBeGreaterThanOrEqual(finalOf(before, change.entry));
      }),
      runs,
    );
  });

  test('are the same when more judges are absent: absent is never zero', () => {
    fc.assert(
      fc.property(arbitraryProtocol, fc.integer({ min: 1, max: 3 }), (protocol, count) => {
        const absentees = Array.from({ length: count }, (_, index) => ({ judge: `away${index}`, absent: true }));
        const entries = protocol.entries.map((entry) => ({ ...entry, marks: [...absentees, ...entry.marks] }));
        expect(standingsFrom({ ...protocol, entries })).toEqual(standingsFrom(protocol));
      }),
      runs,
    );
  });

  test('drop exactly so many high and low by value in a full panel, and nobody in a small one', () => {
    fc.assert(
      fc.property(arbitraryProtocol, (protocol) => {
        const { criteria, trim } = protocol.rule;
        fc.pre(trim.scope === 'criterion');
        const standings = standingsFrom(protocol);
        for (const entry of protocol.entries) {
          const dropped = standings.find((standing) => standing.entry === entry.id)?.dropped ?? [];
          for (const { id } of criteria) {
            const names = dropped.filter(({ criterion }) => criterion === id).map(({ judge }) => judge);
            expect(names.map((judge) => markOf(entry, judge, id)).sort(ascending)).toEqual(
              extremes(entry, id, protocol),
            );
            expect(new Set(names).size).toBe(names.length);
          }
        }
      }),
      runs,
    );
  });
});

const ascending = (a: number, b: number) => a - b;

function markOf(entry: EntryText, judge: string, criterion: string): number {
  return Number(entry.marks.find((mark) => mark.judge === judge)?.criteria?.[criterion]);
}

function extremes(entry: EntryText, criterion: string, { rule: { trim } }: PlainProtocolText): readonly number[] {
  const present = entry.marks
    .flatMap(({ criteria }) => criteria?.[criterion] ?? [])
    .map(Number)
    .sort(ascending);
  if (present.length < trim.fromPanelSize) return [];
  return [...present.slice(0, trim.low), ...present.slice(present.length - trim.high)];
}

function raiseOneMark(protocol: PlainProtocolText, entryAt: number, judgeAt: number, criterionAt: number) {
  const entry = protocol.entries[entryAt % Math.max(1, protocol.entries.length)];
  const judge = entry?.marks[judgeAt % Math.max(1, entry.marks.length)];
  const criterion = protocol.rule.criteria[criterionAt % protocol.rule.criteria.length];
  const mark = criterion && judge?.criteria?.[criterion.id];
  if (!entry || !judge || !mark) return null;
  const higher = hundredths(mark) + hundredths(criterion.step);
  if (higher > hundredths(criterion.max)) return null;
  const criteria = { ...judge.criteria, [criterion.id]: fromHundredths(higher) };
  const marks = entry.marks.map((one) => (one === judge ? { ...judge, criteria } : one));
  const entries = protocol.entries.map((one) => (one === entry ? { ...entry, marks } : one));
  return { entry: entry.id, protocol: { ...protocol, entries } };
}
