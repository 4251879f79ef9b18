import type { Fault, Faults, Path } from './fault';
import type { CriterionMarks, JudgeText } from './mark';
import { type EntryText, isStaged, type ProtocolText } from './protocolText';
import { contestsOf, type Marking, type SealedActs, type SealedEntry } from './sealedActs';

/** Whether the entries say what the chain says: each judge's last version before the lock, nothing more, nothing less. */
export function compareWithActs(protocol: ProtocolText, acts: SealedActs, faults: Faults): boolean {
  for (const [contestIndex, [stage, { entries }]] of contestsOf(protocol).entries()) {
    for (const [index, entry] of entries.entries()) {
      const path: Path = isStaged(protocol) ? ['stages', contestIndex, 'entries', index] : ['entries', index];
      const sealed = acts.get(stage)?.get(entry.id);
      const fault = sealed === undefined ? null : compareEntry(entry, sealed, path);
      if (fault === null) continue;
      faults.push(fault);
      return false;
    }
  }
  return true;
}

function compareEntry(entry: EntryText, { lock, markings }: SealedEntry, path: Path): Fault | null {
  const differs = (at: Path, detail: string): Fault => ({ path: at, reason: 'seal-differs', detail });
  if (lock === null) return differs(path, 'no link locks this entry');
  if ((entry.deduction ?? '0') !== lock.deduction) return differs([...path, 'deduction'], linkName(lock.link));
  for (const [index, judge] of entry.marks.entries()) {
    const sealed = markings.get(judge.judge);
    if (sealed === undefined) return differs([...path, 'marks', index], 'no link holds this mark');
    const key = firstDifference(judge, sealed.marking);
    if (key !== null) return differs([...path, 'marks', index, ...key], linkName(sealed.link));
  }
  const present = new Set(entry.marks.map(({ judge }) => judge));
  for (const [judge, { link }] of markings) {
    if (!present.has(judge)) return differs([...path, 'marks'], `${linkName(link)}, of ${judge}, is missing here`);
  }
  return null;
}

const linkName = (link: number): string => `seal.links[${link}]`;

/** The member that differs from the chain, or null. Texts are compared as written: `22.5` is not `22.50`. */
function firstDifference(judge: JudgeText, marking: Marking): Path | null {
  if ((judge.absent === true) !== (marking.act === 'absent')) return ['absent'];
  const written: CriterionMarks = judge.criteria ?? {};
  const sealed = marking.act === 'mark' ? marking.criteria : {};
  const names = new Set([...Object.keys(written), ...Object.keys(sealed)]);
  for (const name of names) {
    if ((ownMark(written, name) ?? null) !== (ownMark(sealed, name) ?? null)) return ['criteria', name];
  }
  return null;
}

function ownMark(marks: CriterionMarks, name: string): string | null | undefined {
  return Object.hasOwn(marks, name) ? marks[name] : null;
}
