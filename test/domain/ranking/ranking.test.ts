import fc from 'fast-check';
import { rankStandings } from '../../../domain/ranking/ranking';

const standing = (memberId: string, classHours: number) => ({ memberId, nickname: memberId, classHours });
const standings = fc.uniqueArray(
  fc.record({
    memberId: fc.stringMatching(/^mem_[0-9a-z]{3}$/),
    nickname: fc.string(),
    classHours: fc.nat({ max: 6 }),
  }),
  { selector: ({ memberId }) => memberId },
);

test('equal hours share a rank and the next is skipped', () => {
  const ranked = rankStandings([standing('d', 1), standing('b', 5), standing('c', 5), standing('a', 8)]);
  expect(ranked.map(({ rank, memberId }) => [rank, memberId])).toEqual([
    [1, 'a'],
    [2, 'b'],
    [2, 'c'],
    [4, 'd'],
  ]);
});

test('a rank is one more than the number of those with more hours', () => {
  fc.assert(
    fc.property(standings, (all) => {
      for (const { rank, classHours } of rankStandings(all))
        expect(rank).toBe(all.filter((other) => other.classHours > classHours).length + 1);
    }),
  );
});

test('the order is total: it keeps everyone once and does not depend on who comes first', () => {
  fc.assert(
    fc.property(
      standings.chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }))),
      ([all, shuffled]) => {
        const ranked = rankStandings(all);
        expect(rankStandings(shuffled)).toEqual(ranked);
        expect(new Set(ranked.map(({ memberId }) => memberId)).size).toBe(all.length);
      },
    ),
  );
});

test('the first places are the same however many are listed below', () => {
  fc.assert(
    fc.property(standings, fc.nat({ max: 5 }), (all, most) => {
      const ranked = rankStandings(all);
      expect(rankStandings(ranked.slice(0, most))).toEqual(ranked.slice(0, most));
    }),
  );
});
