import { type Exact, readDecimal, zero } from './decimal';
import type { Faults, Path } from './fault';
import { type JudgeMarks, type JudgeText, marksReader, type ReadMarks } from './mark';
import type { ContestText, EntryText } from './protocolText';
import { type PublicShare, readPublicShare } from './publicShare';
import { readRule } from './readRule';
import type { Rule } from './rule';

export type Entry = { readonly id: string; readonly deduction: Exact; readonly panel: readonly JudgeMarks[] };
export type Contest = {
  readonly rule: Rule;
  readonly entries: readonly Entry[];
  readonly publicShare: PublicShare | null;
};

export function readContest(text: ContestText, path: Path, faults: Faults): Contest | null {
  const before = faults.length;
  const rule = readRule(text.rule, [...path, 'rule'], faults);
  if (rule === null) return null;
  const entries = readEntries(text.entries, rule, [...path, 'entries'], faults);
  const ids = new Set(entries.map(({ id }) => id));
  const publicShare =
    text.publicShare === undefined ? null : readPublicShare(text.publicShare, ids, [...path, 'publicShare'], faults);
  return faults.length > before ? null : { rule, entries, publicShare };
}

function readEntries(texts: readonly EntryText[], rule: Rule, path: Path, faults: Faults): readonly Entry[] {
  const readMarks = marksReader(rule);
  const seen = new Set<string>();
  return texts.map((text, index) => {
    const at = [...path, index];
    if (seen.has(text.id)) faults.push({ path: [...at, 'id'], reason: 'repeated', detail: text.id });
    seen.add(text.id);
    const deduction = readDeduction(text.deduction, [...at, 'deduction'], faults);
    return { id: text.id, deduction, panel: readPanel(text.marks, readMarks, [...at, 'marks'], faults) };
  });
}

function readDeduction(text: string | undefined, path: Path, faults: Faults): Exact {
  if (text === undefined) return zero;
  const value = readDecimal(text);
  if (value === null) faults.push({ path, reason: 'not-a-decimal', detail: JSON.stringify(text) });
  return value ?? zero;
}

function readPanel(
  texts: readonly JudgeText[],
  readMarks: ReadMarks,
  path: Path,
  faults: Faults,
): readonly JudgeMarks[] {
  const seen = new Set<string>();
  return texts.map(({ judge, absent, criteria }, index) => {
    const at = [...path, index];
    if (seen.has(judge)) faults.push({ path: [...at, 'judge'], reason: 'repeated', detail: judge });
    seen.add(judge);
    if (absent !== true && criteria === undefined) faults.push({ path: at, reason: 'neither-marked-nor-absent' });
    const marks = readMarks(criteria ?? {}, [...at, 'criteria'], faults);
    return { judge, marks: absent === true ? marks.map(() => null) : marks };
  });
}
