import { type Exact, one, roundHalfUp, sumOf, sumUnlessMissing } from './decimal';
import type { EntryScore } from './entryScore';
import type { Faults, Path } from './fault';
import type { CombinationText, StagedProtocolText } from './protocolText';
import { rankEntries, type TieDecisions } from './rankEntries';
import { type Contest, readContest } from './readContest';
import { checkPlaces, readQuantity } from './readRule';
import { type StandingText, scoreContest, writeOrNull } from './standings';

type Stage = { readonly id: string; readonly weight: Exact; readonly contest: Contest };
type StageTieBreak = { readonly by: 'exact' | 'untrimmed' } | { readonly by: 'stage'; readonly index: number };
export type StagedContest = {
  readonly rounding: CombinationText['rounding'];
  readonly tieBreak: readonly StageTieBreak[];
  readonly stages: readonly Stage[];
};

export function readStages({ rule, stages: texts }: StagedProtocolText, faults: Faults): StagedContest | null {
  const before = faults.length;
  checkPlaces(rule.rounding, ['rule', 'rounding'], faults);
  const tieBreak = rule.tieBreak.flatMap((name, index) => {
    const found = readTieBreak(name, texts);
    if (found === null) faults.push({ path: ['rule', 'tieBreak', index], reason: 'unknown-tie-break', detail: name });
    return found ?? [];
  });
  const seen = new Set<string>();
  const stages = texts.flatMap((text, index) => {
    const path: Path = ['stages', index];
    if (seen.has(text.id)) faults.push({ path: [...path, 'id'], reason: 'repeated', detail: text.id });
    seen.add(text.id);
    const weight = readQuantity(text.weight, [...path, 'weight'], faults);
    const contest = readContest(text, path, faults);
    return weight === null || contest === null ? [] : { id: text.id, weight, contest };
  });
  if (faults.length > before) return null;
  const whole = sumOf(stages.map(({ weight }) => weight));
  if (!whole.equals(one)) faults.push({ path: ['stages'], reason: 'weights-not-one', detail: whole.toString() });
  return faults.length > before ? null : { rounding: rule.rounding, tieBreak, stages };
}

/** Null for none that such stages have. */
export function readTieBreak(name: string, stages: readonly { readonly id: string }[]): StageTieBreak | null {
  if (name === 'exact' || name === 'untrimmed') return { by: name };
  const index = stages.findIndex(({ id }) => name === `stage:${id}`);
  return index < 0 ? null : { by: 'stage', index };
}

/** Every entry of any stage; one that has no final in some stage has none here and stands last. In rank order. */
export function standingsOfStages(
  { stages, ...rule }: StagedContest,
  decisions: TieDecisions,
): readonly StandingText[] {
  const scored = stages.map(({ id, weight, contest }) => ({
    ...{ id, weight },
    scores: new Map(scoreContest(contest).map((score) => [score.entry, score])),
  }));
  return combinedStandings({ ...rule, stages: scored }, decisions);
}

/** What a stage gives to the combination, by entry. */
export type StageScore = Pick<EntryScore, 'final' | 'exact' | 'untrimmed' | 'dropped'>;
export type ScoredStages = Omit<StagedContest, 'stages'> & {
  readonly stages: readonly (Pick<Stage, 'id' | 'weight'> & { readonly scores: ReadonlyMap<string, StageScore> })[];
};

/** Of stages whose scores are known already; every entry of any of them. In rank order. */
export function combinedStandings(scored: ScoredStages, decisions: TieDecisions): readonly StandingText[] {
  const { stages, rounding } = scored;
  const ids = new Set(stages.flatMap(({ scores }) => [...scores.keys()]));
  const combined = [...ids].map((entry) => combine(scored, entry));
  return rankEntries(combined, decisions).map(({ contender, rank }) => ({
    entry: contender.entry,
    rank,
    final: writeOrNull(contender.final, rounding.final),
    components: Object.fromEntries(
      stages.map(({ id }, index) => [id, writeOrNull(contender.components[index] ?? null, rounding.product)]),
    ),
    dropped: contender.dropped,
  }));
}

function combine({ stages, rounding, tieBreak }: ScoredStages, entry: string) {
  const of = stages.map(({ scores }) => scores.get(entry));
  const weighted = (read: (score: StageScore) => Exact | null, places: number | null) =>
    stages.map(({ weight }, index) => {
      const score = of[index];
      const value = score === undefined || score.final === null ? null : read(score);
      return value === null ? null : roundHalfUp(value.mul(weight), places);
    });
  const components = weighted(({ final }) => final, rounding.product);
  const base = sumUnlessMissing(components);
  return {
    entry,
    components,
    final: base === null ? null : roundHalfUp(base, rounding.final),
    tieKeys: tieBreak.map((by) => {
      if (by.by === 'stage') return of[by.index]?.final ?? null;
      return sumUnlessMissing(weighted((score) => score[by.by], null));
    }),
    dropped: stages.flatMap(({ id }, index) =>
      (of[index]?.dropped ?? []).map((dropped) => ({ ...dropped, stage: id })),
    ),
  };
}
