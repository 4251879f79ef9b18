import { type Exact, meanOf, readFraction, writeDecimal } from '../judging/decimal';
import { stageWeights } from './publication';
import { type EntryKey, keysOf, type Run } from './run';
import { criterionMeansOf, finalIn } from './scores';

/** One criterion of an entrant's own sheet: the judges' mean, against the means of the whole field. */
export type OwnCriterion = {
  readonly id: string;
  readonly name: string;
  readonly max: string;
  readonly own: string | null;
  readonly lowest: string | null;
  readonly median: string | null;
  readonly highest: string | null;
};

const places = 2;
const written = (value: Exact | null | undefined): string | null =>
  value === null || value === undefined ? null : writeDecimal(value, places);

export function ownSheet(run: Run, key: EntryKey): readonly OwnCriterion[] {
  const field = keysOf(run).filter((one) => run.entries[one]?.state !== 'withdrawn');
  const means = criterionMeansOf(run, field);
  return run.rules.criteria.map(({ id, name, max }, index) => {
    const all = field.flatMap((one) => means.get(one)?.[index] ?? []).sort((left, right) => left.compare(right));
    return {
      ...{ id, name, max },
      own: written(means.get(key)?.[index]),
      lowest: written(all[0]),
      median: written(medianOf(all)),
      highest: written(all[all.length - 1]),
    };
  });
}

export type OwnStage = {
  readonly contestId: string;
  readonly title: string;
  /** In percent. */
  readonly weight: string;
  readonly final: string | null;
  readonly component: string | null;
};

/** What an entry had in each stage, from the first on; none where there is one evening alone. */
export function ownStages(run: Run, key: EntryKey, components: readonly (string | null)[] = []): readonly OwnStage[] {
  if (run.stages === undefined) return [];
  const before = run.stages.earlier.map(({ scores }) => {
    const score = scores.find(({ entry }) => entry === key)?.final ?? null;
    return score && writeDecimal(readFraction(score), places);
  });
  const finals = [...before, finalIn(run, key)];
  return stageWeights(run).map(({ contestId, title, weight }, index) => ({
    ...{ contestId, title, weight },
    final: finals[index] ?? null,
    component: components[index] ?? null,
  }));
}

/** Of an even number, the mean of the middle two. */
const medianOf = (sorted: readonly Exact[]): Exact | null =>
  meanOf(sorted.slice(Math.ceil(sorted.length / 2) - 1, Math.floor(sorted.length / 2) + 1));
