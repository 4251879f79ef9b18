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

function readTieBreak(name: string, stages: StagedProtocolText['stages']): StageTieBreak | null {
  if (name === 'exact' || name === 'untrimmed') return { by: name };
  const index = stages.findIndex(({ id }) => name === `stage:${id}`);
  return index < 0 ? null : { by: 'stage', index };
}

/** Every entry of any stage; one that has no final in some stage has none here and stands last. In rank order. */
export function standingsOfStages(staged: StagedContest, decisions: TieDecisions): readonly StandingText[] {
  const scores = staged.stages.map(
    ({ contest }) => new Map(scoreContest(contest).map((score) => [score.entry, score])),
  );
  const ids = new Set(scores.flatMap((stage) => [...stage.keys()]));
  const combined = [...ids].map((entry) =>
    combine(
      staged,
      entry,
      scores.map((stage) => stage.get(entry)),
    ),
  );
  return rankEntries(combined, decisions).map(({ contender, rank }) => ({
    entry: contender.entry,
    rank,
    final: writeOrNull(contender.final, staged.rounding.final),
    components: Object.fromEntries(
      staged.stages.map(({ id }, index) => [
        id,
        writeOrNull(contender.components[index] ?? null, staged.rounding.product),
      ]),
    ),
    dropped: contender.dropped,
  }));
}

function combine(
  { stages, rounding, tieBreak }: StagedContest,
  entry: string,
  scores: readonly (EntryScore | undefined)[],
) {
  const weighted = (of: (score: EntryScore) => Exact | null, places: number | null) =>
    stages.map(({ weight }, index) => {
      const score = scores[index];
      const value = score === undefined || score.final === null ? null : of(score);
      return value === null ? null : roundHalfUp(value.mul(weight), places);
    });
  const components = weighted(({ final }) => final, rounding.product);
  const base = sumUnlessMissing(components);
  return {
    entry,
    components,
    final: base === null ? null : roundHalfUp(base, rounding.final),
    tieKeys: tieBreak.map((by) => {
      if (by.by === 'stage') return scores[by.index]?.final ?? null;
      return sumUnlessMissing(weighted((score) => score[by.by], null));
    }),
    dropped: stages.flatMap(({ id }, index) =>
      (scores[index]?.dropped ?? []).map((dropped) => ({ ...dropped, stage: id })),
    ),
  };
}
