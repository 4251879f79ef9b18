import type { PublicShareText, VoteText } from '../judging/publicShare';
import type { PublicShareRule } from './rules';

export const voteMarks = [1, 2, 3, 4, 5] as const;
export type VoteMark = (typeof voteMarks)[number];

/** How many gave one, two, three, four, five. */
export type VoteCounts = readonly [number, number, number, number, number];

/** Brings a vote of at most five to the judges' hundred. */
const factor = '20';

/** What is declared of the hall's share before the first vote. */
export const declaredShare = ({ weight, quorum }: PublicShareRule): Omit<PublicShareText, 'votes'> => ({
  max: '5',
  step: '1',
  factor,
  weight,
  quorum,
  rounding: { mean: null, product: 2 },
});

/** As many votes as were counted, of voters without a name: a score depends on nothing else. */
export const countedVotes = (votes: Readonly<Record<string, VoteCounts>>): readonly VoteText[] =>
  Object.entries(votes).flatMap(([entry, counts]) =>
    counts.flatMap((count, index) =>
      Array.from({ length: count }, (_, number) => ({ voter: `${index}.${number}`, entry, mark: String(index + 1) })),
    ),
  );

export function countsOf(marks: readonly VoteMark[]): VoteCounts {
  const of = (mark: VoteMark) => marks.filter((one) => one === mark).length;
  return [of(1), of(2), of(3), of(4), of(5)];
}
