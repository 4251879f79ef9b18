import { type Exact, readDecimal, zero } from './decimal';
import type { Fault, Faults, Path } from './fault';
import type { Scale } from './readRule';
import type { Rule } from './rule';

/** One judge on one entry, as published. A criterion that is null or not there has no mark. */
export type JudgeText = {
  readonly judge: string;
  /** Recused or not in the room: counts for nothing, whatever `criteria` says. */
  readonly absent?: boolean | undefined;
  readonly criteria?: CriterionMarks | undefined;
};
export type CriterionMarks = Readonly<Record<string, string | null>>;

export type JudgeMarks = { readonly judge: string; readonly marks: readonly (Exact | null)[] };

type MarkFault = Pick<Fault, 'reason' | 'detail'>;
type ReadMark = (text: string) => { readonly value: Exact } | MarkFault;

/** Caches what it has read, because a panel repeats few distinct marks. */
export function markReader(scale: Scale): ReadMark {
  const known = new Map<string, ReturnType<ReadMark>>();
  return (text) => {
    const seen = known.get(text);
    if (seen !== undefined) return seen;
    const read = readMark(text, scale);
    known.set(text, read);
    return read;
  };
}

function readMark(text: string, { max, step }: Scale): ReturnType<ReadMark> {
  const value = readDecimal(text);
  if (value === null) return { reason: 'not-a-decimal', detail: JSON.stringify(text) };
  if (value.compare(zero) < 0) return { reason: 'negative', detail: text };
  if (value.compare(max) > 0) return { reason: 'above-max', detail: `${text} > ${max.toString()}` };
  if (!value.div(step).mod(1).equals(zero)) return { reason: 'off-step', detail: `${text}, step ${step.toString()}` };
  return { value };
}

export type ReadMarks = (criteria: CriterionMarks, path: Path, faults: Faults) => readonly (Exact | null)[];

export function marksReader(rule: Pick<Rule, 'criteria'>): ReadMarks {
  const columns = new Map(
    rule.criteria.map((criterion, index) => [criterion.id, { index, read: markReader(criterion) }]),
  );
  return (criteria, path, faults) => {
    const marks = rule.criteria.map((): Exact | null => null);
    for (const [id, text] of Object.entries(criteria)) {
      const column = columns.get(id);
      if (column === undefined) {
        faults.push({ path: [...path, id], reason: 'unknown-criterion', detail: id });
      } else if (text !== null) {
        const read = column.read(text);
        if ('value' in read) marks[column.index] = read.value;
        else faults.push({ path: [...path, id], ...read });
      }
    }
    return marks;
  };
}
