import { type Exact, roundHalfUp } from './decimal';
import type { Dropped, PanelScore } from './panelScore';
import { blendWithPublic, type PublicScore } from './publicShare';
import type { Rule, TieBreak } from './rule';

export type EntryScore = {
  readonly entry: string;
  /** Null for an entry that too few judged. */
  readonly final: Exact | null;
  /** The final as it would be with no rounding anywhere. */
  readonly exact: Exact | null;
  readonly untrimmed: Exact | null;
  readonly components: readonly (Exact | null)[];
  readonly criterionMeans: readonly (Exact | null)[];
  readonly dropped: readonly Dropped[];
  readonly publicMark: Exact | null;
};

/** The deduction follows the public share, so that it is not scaled by it. */
export function settleEntry(
  entry: string,
  panel: PanelScore,
  deduction: Exact,
  publicScore: PublicScore | null,
  places: number | null,
): EntryScore {
  const { hasMinimumPanel, base, exact, untrimmed, components, criterionMeans, dropped } = panel;
  const counts = hasMinimumPanel && base !== null && exact !== null;
  return {
    entry,
    final: counts ? roundHalfUp(blendWithPublic(base, publicScore?.rounded, publicScore).sub(deduction), places) : null,
    exact: counts ? blendWithPublic(exact, publicScore?.exact, publicScore).sub(deduction) : null,
    untrimmed,
    components,
    criterionMeans,
    dropped,
    publicMark: publicScore?.rounded ?? null,
  };
}

/** In the rule's order. */
export function tieKeys(rule: Pick<Rule, 'tieBreak'>, score: EntryScore): readonly (Exact | null)[] {
  return rule.tieBreak.map((tieBreak) => tieKey(tieBreak, score));
}

function tieKey(tieBreak: TieBreak, score: EntryScore): Exact | null {
  switch (tieBreak.by) {
    case 'exact':
      return score.exact;
    case 'untrimmed':
      return score.untrimmed;
    case 'criterion':
      return score.criterionMeans[tieBreak.index] ?? null;
  }
}
