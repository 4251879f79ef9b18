import type { Exact } from './decimal';
import { compareText } from './textOrder';

export type Contender = {
  readonly entry: string;
  readonly final: Exact | null;
  /** Compared in turn where finals are equal, most first. */
  readonly tieKeys: readonly (Exact | null)[];
};
/** Entry ids in the order of a recorded hand vote. */
export type TieDecisions = readonly (readonly string[])[];
export type Ranked<C extends Contender> = { readonly contender: C; readonly rank: number | null };

/**
 * Best first; equals share a rank and the next one is skipped (1, 2, 2, 4). Entries without a final stand last, unranked.
 * Equals are listed by id, so that the order of the file changes nothing.
 */
export function rankEntries<C extends Contender>(
  contenders: readonly C[],
  decisions: TieDecisions,
): readonly Ranked<C>[] {
  const sorted = [...contenders].sort((a, b) => compareStanding(a, b) || compareText(a.entry, b.entry));
  let standingBefore = 0;
  return tiedGroups(sorted).flatMap((group) => {
    const place = placesWithin(group, decisions);
    const start = standingBefore;
    standingBefore += group.length;
    return [...group]
      .sort((a, b) => place(a) - place(b))
      .map((contender, index, ordered) => {
        const ahead = place(contender) < undecided ? index : ordered.findIndex((other) => place(other) === undecided);
        return { contender, rank: contender.final === null ? null : start + ahead + 1 };
      });
  });
}

function compareStanding(a: Contender, b: Contender): number {
  if (a.final === null || b.final === null) return Number(a.final === null) - Number(b.final === null);
  const byFinal = b.final.compare(a.final);
  if (byFinal !== 0) return byFinal;
  for (const [index, key] of a.tieKeys.entries()) {
    const other = b.tieKeys[index];
    const byKey = key && other ? other.compare(key) : 0;
    if (byKey !== 0) return byKey;
  }
  return 0;
}

function tiedGroups<C extends Contender>(sorted: readonly C[]): readonly (readonly C[])[] {
  const groups: C[][] = [];
  for (const contender of sorted) {
    const group = groups[groups.length - 1];
    const [first] = group ?? [];
    if (group && first && compareStanding(first, contender) === 0) group.push(contender);
    else groups.push([contender]);
  }
  return groups;
}

const undecided = Number.MAX_SAFE_INTEGER;

/**
 * Entries the vote does not name follow the named ones. A vote that names only one entry of this group decides nothing
 * here.
 */
function placesWithin(group: readonly Contender[], decisions: TieDecisions): (contender: Contender) => number {
  if (group.length === 1 || decisions.length === 0) return () => undecided;
  const tied = new Set(group.map(({ entry }) => entry));
  const named = decisions.map((order) => order.filter((entry) => tied.has(entry))).filter((order) => order.length > 1);
  const places = new Map(named.flat().map((entry, place) => [entry, place]));
  return ({ entry }) => places.get(entry) ?? undecided;
}
