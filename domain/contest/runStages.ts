import type { JsonObject } from '../judging/canonicalJson';
import { type Exact, readDecimal, readFraction, writeFraction, zero } from '../judging/decimal';
import type { EntryScore } from '../judging/entryScore';
import type { CombinationText } from '../judging/protocolText';
import { readContest } from '../judging/readContest';
import { type Receipt, type Sha256, sealHead } from '../judging/seal';
import { readTieBreak, type ScoredStages } from '../judging/stages';
import { scoreContest } from '../judging/standings';
import type { Contest } from './contest';
import {
  declaredOnly,
  type JudgedStage,
  judgedStage,
  type PublishedStage,
  relinked,
  renamedEntries,
} from './publishedStage';
import { type ContinuedEntry, combinationOf, ownWeight, partOf, type StagesPlan } from './stagesPlan';

type Fraction = string;
/** An entry's id in this protocol and what an earlier stage gave it, exactly; nulls where too few judged. */
export type EarlierScore = {
  readonly entry: string;
  readonly final: Fraction | null;
  readonly exact: Fraction | null;
  readonly untrimmed: Fraction | null;
};
export type EarlierStageScores = {
  /** Of its contest. */
  readonly id: string;
  readonly title: string;
  readonly weight: string;
  readonly scores: readonly EarlierScore[];
  /** By an entry's id in the stage's own protocol, its id here. */
  readonly ids: readonly (readonly [there: string, here: string])[];
};

/** What a run takes from earlier stages when it starts; from then on nothing changes it. */
export type RunStages = {
  readonly rule: CombinationText;
  readonly earlier: readonly EarlierStageScores[];
  readonly own: { readonly id: string; readonly title: string; readonly weight: string };
  /** Of the last act of the earlier stages, which the first of this evening follows. */
  readonly before: Receipt;
};

type Continuing = { readonly continues?: readonly ContinuedEntry[] };

type Facts = {
  readonly contest: Pick<Contest, 'id' | 'title'>;
  readonly plan: StagesPlan;
  /** In the order of the evening. */
  readonly entries: readonly Continuing[];
  /** In the plan's order. */
  readonly earlier: readonly PublishedStage[];
  /** Of this evening alone. */
  readonly declared: JsonObject;
  readonly sha256: Sha256;
};

/** What is declared before the first mark of a contest with earlier stages, and what it takes from them. */
export function takenStages({ contest, plan, entries, earlier, declared, sha256 }: Facts) {
  const { format, title, ...ownContest } = declared;
  const rule = combinationOf(plan, contest.id);
  const ids = idsHere(entries, earlier);
  const judged = earlier.map((stage) => ({ id: stage.contestId, ...judgedStage(stage), ids: ids(stage) }));
  const weightOf = (id: string) => partOf(plan.earlier.find(({ contestId }) => contestId === id)?.weight ?? '0');
  const own = { id: contest.id, title: contest.title, weight: partOf(ownWeight(plan) ?? '0') };
  const combined: JsonObject = {
    ...(format !== undefined && { format }),
    ...(title !== undefined && { title }),
    rule: JSON.parse(JSON.stringify(rule)) as JsonObject,
    stages: [...judged.map((one) => declaredOnly(stageOf(one, weightOf(one.id)))), { ...own, ...ownContest }],
  };
  const head = sealHead(combined, sha256);
  const links = relinked(head, judged.map(relinking), sha256);
  const stages: RunStages = {
    rule,
    earlier: judged.map((one) => ({
      ...{ id: one.id, title: one.title, weight: weightOf(one.id) },
      scores: scoresOf(one),
      ids: [...one.ids],
    })),
    own,
    before: links[links.length - 1]?.receipt ?? head,
  };
  return { declared: combined, head, stages };
}

type NamedStage = JudgedStage & { readonly id: string; readonly ids: ReadonlyMap<string, string> };

export const stageOf = ({ id, title, sealedBy, raw, ids }: NamedStage, weight: string): JsonObject => ({
  ...{ id, title, weight, sealedBy },
  ...renamedEntries(raw, (key) => ids.get(key) ?? `${id}.${key}`),
});

export const relinking = ({ id, links, ids }: Pick<NamedStage, 'id' | 'links' | 'ids'>) => ({
  ...{ id, links },
  idFor: (key: string) => ids.get(key) ?? `${id}.${key}`,
});

function scoresOf({ id, contest, ids }: NamedStage): readonly EarlierScore[] {
  const read = readContest(contest, [], []);
  if (read === null) throw new Error(`the protocol of ${id} holds marks that its rules forbid`);
  const written = (value: Exact | null) => value && writeFraction(value);
  return scoreContest(read).map(({ entry, final, exact, untrimmed }) => ({
    entry: ids.get(entry) ?? `${id}.${entry}`,
    ...{ final: written(final), exact: written(exact), untrimmed: written(untrimmed) },
  }));
}

/** An entry has one id in all stages: that of the evening, or, where it went no further, of the last contest it was in. */
function idsHere(entries: readonly Continuing[], earlier: readonly PublishedStage[]) {
  const known = new Map<string, string>();
  const know = (entryId: string, id: string) => known.has(entryId) || known.set(entryId, id);
  for (const [index, { continues = [] }] of entries.entries())
    for (const { entryId } of continues) know(entryId, `e${index + 1}`);
  for (const stage of [...earlier].reverse())
    for (const { key, entryId, continues } of stage.entries) {
      know(entryId, `${stage.contestId}.${key}`);
      for (const one of continues) know(one.entryId, known.get(entryId) ?? '');
    }
  return (stage: PublishedStage): ReadonlyMap<string, string> =>
    new Map(stage.entries.map(({ key, entryId }) => [key, known.get(entryId) ?? key]));
}

/** The stages with this evening's scores beside the earlier ones, of these entries alone. */
export function scoredStages(
  { rule, earlier, own }: RunStages,
  scores: readonly EntryScore[],
  keys: readonly string[],
): ScoredStages {
  const ids = [...earlier, own];
  const read = (value: Fraction | null) => (value === null ? null : readFraction(value));
  return {
    rounding: rule.rounding,
    tieBreak: rule.tieBreak.flatMap((name) => readTieBreak(name, ids) ?? []),
    stages: [
      ...earlier.map((stage) => ({
        ...{ id: stage.id, weight: readDecimal(stage.weight) ?? zero },
        scores: new Map(
          stage.scores
            .filter(({ entry }) => keys.includes(entry))
            .map(({ entry, final, exact, untrimmed }) => [
              entry,
              { final: read(final), exact: read(exact), untrimmed: read(untrimmed), dropped: [] },
            ]),
        ),
      })),
      { id: own.id, weight: readDecimal(own.weight) ?? zero, scores: new Map(scores.map((one) => [one.entry, one])) },
    ],
  };
}
