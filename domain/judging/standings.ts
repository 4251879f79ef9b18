import { type Exact, writeDecimal } from './decimal';
import { type EntryScore, settleEntry, tieKeys } from './entryScore';
import type { Dropped } from './panelScore';
import { scorePublic } from './publicShare';
import { type Ranked, rankEntries, type TieDecisions } from './rankEntries';
import type { Contest } from './readContest';
import type { Criterion } from './rule';
import { scorePanel } from './scorePanel';

/** Rounded numbers with exactly their places, unrounded ones with ten. */
export type StandingText = {
  readonly entry: string;
  /** Null, as `final`, where too few judged; such entries stand last. */
  readonly rank: number | null;
  readonly final: string | null;
  /** By criterion, or by stage; null where nobody gave a valid mark. */
  readonly components: Readonly<Record<string, string | null>>;
  readonly dropped: readonly (Dropped & { readonly stage?: string })[];
  readonly public?: string | null;
};

export function scoreContest({ rule, entries, publicShare }: Contest): readonly EntryScore[] {
  const scored = entries.map((entry) => ({ entry, panel: scorePanel(rule, entry.panel) }));
  const judged = scored.filter(({ panel }) => panel.hasMinimumPanel && panel.base !== null);
  const publicScores = scorePublic(
    publicShare,
    judged.map(({ entry }) => entry.id),
  );
  return scored.map(({ entry, panel }) =>
    settleEntry(entry.id, panel, entry.deduction, publicScores?.get(entry.id) ?? null, rule.rounding.final),
  );
}

export function standingsOf(contest: Contest, decisions: TieDecisions): readonly StandingText[] {
  const contenders = scoreContest(contest).map((score) => ({ ...score, tieKeys: tieKeys(contest.rule, score) }));
  return rankEntries(contenders, decisions).map((ranked) => writeStanding(contest, ranked));
}

function writeStanding(
  { rule, publicShare }: Contest,
  { contender, rank }: Ranked<EntryScore & { readonly tieKeys: readonly (Exact | null)[] }>,
): StandingText {
  const places = rule.trim.scope === 'total' ? null : rule.rounding.product;
  const standing = {
    entry: contender.entry,
    rank,
    final: writeOrNull(contender.final, rule.rounding.final),
    components: namedComponents(rule.criteria, contender, places),
    dropped: contender.dropped,
  };
  return publicShare === null
    ? standing
    : { ...standing, public: writeOrNull(contender.publicMark, publicShare.rounding.product) };
}

function namedComponents(criteria: readonly Criterion[], { components }: EntryScore, places: number | null) {
  // fromEntries, not assignment: a criterion may be called `__proto__`.
  return Object.fromEntries(criteria.map(({ id }, index) => [id, writeOrNull(components[index] ?? null, places)]));
}

export function writeOrNull(value: Exact | null, places: number | null): string | null {
  return value === null ? null : writeDecimal(value, places);
}
