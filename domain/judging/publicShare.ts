import { type Exact, meanOf, one, readDecimal, roundHalfUp } from './decimal';
import type { Faults, Path } from './fault';
import { markReader } from './mark';
import { checkPlaces, readQuantity, readScale, type Scale, type ScaleText } from './readRule';

export type VoteText = { readonly voter: string; readonly entry: string; readonly mark: string };
export type PublicShareText = ScaleText & {
  /** The part of the final that is the public's, `0.1` for a tenth; at most a fifth. */
  readonly weight: string;
  /** Votes that every judged entry needs; under it the weight returns to the judges, for all entries alike. */
  readonly quorum: number;
  readonly rounding: { readonly mean: number | null; readonly product: number | null };
  readonly votes: readonly VoteText[];
};

export type PublicShare = {
  readonly scale: Scale;
  readonly weight: Exact;
  readonly quorum: number;
  readonly rounding: PublicShareText['rounding'];
  readonly votes: ReadonlyMap<string, readonly Exact[]>;
};
export type PublicScore = { readonly weight: Exact; readonly exact: Exact; readonly rounded: Exact };

/** A share above a fifth would let a busload decide the contest. */
export const greatestPublicWeight = '0.2';

export function readPublicShare(
  text: PublicShareText,
  entries: ReadonlySet<string>,
  path: Path,
  faults: Faults,
): PublicShare | null {
  const before = faults.length;
  const weight = readQuantity(text.weight, [...path, 'weight'], faults);
  const limit = readDecimal(greatestPublicWeight);
  if (weight !== null && limit !== null && weight.compare(limit) > 0)
    faults.push({ path: [...path, 'weight'], reason: 'above-a-fifth', detail: text.weight });
  const scale = readScale(text, path, faults);
  checkPlaces(text.rounding, [...path, 'rounding'], faults);
  if (weight === null || scale === null || faults.length > before) return null;
  const votes = readVotes(text.votes, scale, entries, [...path, 'votes'], faults);
  return { scale, weight, quorum: text.quorum, rounding: text.rounding, votes };
}

function readVotes(
  texts: readonly VoteText[],
  scale: Scale,
  entries: ReadonlySet<string>,
  path: Path,
  faults: Faults,
): ReadonlyMap<string, readonly Exact[]> {
  const votes = new Map([...entries].map((entry): [string, Exact[]] => [entry, []]));
  const seen = new Set<string>();
  const read = markReader(scale);
  for (const [index, { voter, entry, mark }] of texts.entries()) {
    const at = [...path, index];
    const ballot = JSON.stringify([voter, entry]);
    // One person's second vote for an entry is an attempt to count twice.
    if (seen.has(ballot)) faults.push({ path: [...at, 'voter'], reason: 'repeated', detail: voter });
    seen.add(ballot);
    const cast = votes.get(entry);
    if (cast === undefined) faults.push({ path: [...at, 'entry'], reason: 'unknown-entry', detail: entry });
    const value = read(mark);
    if ('value' in value) cast?.push(value.value);
    else faults.push({ path: [...at, 'mark'], ...value });
  }
  return votes;
}

/** Null for all when one of the judged entries is short of the quorum: finals made in two ways could not be compared. */
export function scorePublic(
  share: PublicShare | null,
  judged: readonly string[],
): ReadonlyMap<string, PublicScore> | null {
  if (share === null) return null;
  const votesFor = (entry: string) => share.votes.get(entry) ?? [];
  if (judged.some((entry) => votesFor(entry).length < share.quorum)) return null;
  const { factor } = share.scale;
  return new Map(
    judged.flatMap((entry) => {
      const mean = meanOf(votesFor(entry));
      if (mean === null) return [];
      const rounded = roundHalfUp(roundHalfUp(mean, share.rounding.mean).mul(factor), share.rounding.product);
      return [[entry, { weight: share.weight, exact: mean.mul(factor), rounded }]];
    }),
  );
}

/** (1 − weight) × the judges' score + weight × the public's. */
export function blendWithPublic(judges: Exact, publicMark: Exact | undefined, share: PublicScore | null): Exact {
  if (share === null || publicMark === undefined) return judges;
  return judges.mul(one.sub(share.weight)).add(publicMark.mul(share.weight));
}
