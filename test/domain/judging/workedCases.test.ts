import { writeDecimal } from '../../../domain/judging/decimal';
import type { CriterionMarks } from '../../../domain/judging/mark';
import { readContest } from '../../../domain/judging/readContest';
import { scoreContest } from '../../../domain/judging/standings';
import vectors from './data/scoringVectors.json';
import { aCriterion, anEntry, aProtocol, aRule, standingsFrom } from './support/builders';

const fourPlaces = (protocol: ReturnType<typeof aProtocol>) => {
  const contest = readContest(protocol, [], []);
  const score = contest && scoreContest(contest)[0];
  if (!score?.exact || !score.untrimmed) throw new Error('the case was not scored');
  return { exact4: writeDecimal(score.exact, 4), untrimmed4: writeDecimal(score.untrimmed, 4) };
};

describe('a panel of worked cases', () => {
  test.each(vectors.single)('gives what was worked out by hand: $name', (worked) => {
    const protocol = aProtocol({ entries: [anEntry('e1', worked.totals)] });
    const [standing] = standingsFrom(protocol);
    const droppedJudges = new Set(standing?.dropped.map(({ judge }) => judge));
    const kept = worked.totals.filter((_, index) => !droppedJudges.has(`j${index + 1}`));
    expect({
      published: standing?.final,
      kept: kept.sort((a, b) => Number(a) - Number(b)),
      dropped: standing?.dropped.length,
      ...fourPlaces(protocol),
    }).toEqual({
      published: worked.published,
      kept: worked.kept,
      dropped: 2 * worked.trim,
      exact4: worked.exact4,
      untrimmed4: worked.untrimmed4,
    });
  });
});

describe('a round of worked cases', () => {
  const { entries, criterionMeans, scores, order, ranks } = vectors.ranking;
  const ids = Object.keys(entries).sort() as (keyof typeof entries)[];

  /** Every judge gives the criteria their means, and the rest of the total elsewhere. */
  function marksOf(id: keyof typeof entries): readonly CriterionMarks[] {
    const { drive, feasible } = criterionMeans[id];
    return entries[id].map((total) => {
      const tenths =
        Math.round(Number(total) * 10) - Math.round(Number(drive) * 10) - Math.round(Number(feasible) * 10);
      return { drive, feasible, rest: `${Math.floor(tenths / 10)}.${tenths % 10}` };
    });
  }

  const protocol = aProtocol({
    rule: aRule({
      criteria: ['drive', 'feasible', 'rest'].map((id) => aCriterion({ id })),
      tieBreak: ['exact', 'untrimmed', 'criterion:drive', 'criterion:feasible'],
    }),
    entries: ids.map((id) => anEntry(id, marksOf(id))),
  });

  test('stands in the worked order, equal finals broken by the chain, the last pair sharing a rank', () => {
    const standings = standingsFrom(protocol);
    expect(standings.map(({ entry, rank, final }) => ({ entry, rank, final }))).toEqual(
      (order as (keyof typeof scores)[]).map((id) => ({ entry: id, rank: ranks[id], final: scores[id].published })),
    );
  });

  test.each(ids)('gives %s its exact and untrimmed means', (id) => {
    const alone = { ...protocol, entries: protocol.entries.filter((entry) => entry.id === id) };
    const { exact4, untrimmed4 } = scores[id];
    expect(fourPlaces(alone)).toEqual({ exact4, untrimmed4 });
  });
});

describe('a blend of worked cases', () => {
  test.each(vectors.blend)(
    'gives $final with $publicWeight for the public',
    ({ expert, public: mark, publicWeight, final }) => {
      const [standing] = standingsFrom(
        aProtocol({
          rule: aRule({ criteria: [aCriterion({ step: '0.01' })], rounding: { mean: 2, product: null, final: 2 } }),
          entries: [anEntry('e1', [expert, expert, expert])],
          publicShare: {
            max: '100',
            step: '0.01',
            factor: '1',
            weight: publicWeight,
            quorum: 20,
            rounding: { mean: 2, product: null },
            votes: Array.from({ length: 20 }, (_, index) => ({ voter: `v${index}`, entry: 'e1', mark })),
          },
        }),
      );
      expect(standing).toEqual({
        entry: 'e1',
        rank: 1,
        final,
        components: { drive: `${expert}00000000` },
        dropped: [],
        public: `${mark}00000000`,
      });
    },
  );
});
