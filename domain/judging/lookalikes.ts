import { foldedForComparing } from '../text/sameText';
import type { Faults, Path } from './fault';
import { type ContestText, isStaged, type ProtocolText } from './protocolText';

type SeenIds = {
  /** The path of an id that a reader would take for an earlier one of the same sort. */
  note(id: string, path: Path): void;
};

const hardToSee = /[\p{Default_Ignorable_Code_Point}\p{M}\p{Zs}]/gu;
/** With what is hard to see as its number, so that the difference can be found. */
const spelled = (id: string): string =>
  `"${id.replace(hardToSee, (character) => (character === ' ' ? ' ' : `\\u{${character.codePointAt(0)?.toString(16)}}`))}"`;

function seenIds(faults: Faults): SeenIds {
  const exact = new Set<string>();
  const byLook = new Map<string, string>();
  return {
    note(id, path) {
      if (exact.has(id)) return;
      exact.add(id);
      const look = foldedForComparing(id);
      const other = byLook.get(look);
      if (other === undefined) byLook.set(look, id);
      else faults.push({ path, reason: 'looks-like-another', detail: `${spelled(id)}, ${spelled(other)}` });
    },
  };
}

/** Nobody judges, votes or competes twice under two spellings that look the same, anywhere in the file. */
export function checkLookalikes(protocol: ProtocolText, faults: Faults): void {
  const [stages, entries, judges, voters] = [seenIds(faults), seenIds(faults), seenIds(faults), seenIds(faults)];
  const check = ({ rule, entries: texts, publicShare }: ContestText, path: Path) => {
    const criteria = seenIds(faults);
    for (const [at, { id }] of rule.criteria.entries()) criteria.note(id, [...path, 'rule', 'criteria', at, 'id']);
    for (const [at, { id, marks }] of texts.entries()) {
      entries.note(id, [...path, 'entries', at, 'id']);
      for (const [place, { judge }] of marks.entries())
        judges.note(judge, [...path, 'entries', at, 'marks', place, 'judge']);
    }
    for (const [at, { voter }] of (publicShare?.votes ?? []).entries())
      voters.note(voter, [...path, 'publicShare', 'votes', at, 'voter']);
  };
  if (!isStaged(protocol)) check(protocol, []);
  else
    for (const [at, stage] of protocol.stages.entries()) {
      stages.note(stage.id, ['stages', at, 'id']);
      check(stage, ['stages', at]);
    }
}
