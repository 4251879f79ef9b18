import { textRules } from '../../../domain/text/limits';
import {
  countedOf,
  emptySheet,
  isChanged,
  type MarkSheet,
  newerDraft,
  type SeenEntry,
  type SeenJudging,
  sameMarks,
  unknownMine,
  withoutLate,
} from './markSheet';

/**
 * A sheet and what the server has of the same entry, brought together: what was only answered late is settled, what
 * another phone entered is taken over where this one has nothing else to say. Where both differ, the sheet stays as it is
 * and `questionAbout` asks.
 * @param phone this phone’s own id: a draft that it wrote itself is no other’s.
 */
export function reconciled(sheet: MarkSheet, seen: SeenJudging, entry: SeenEntry, phone: string): MarkSheet {
  const isAnother = sheet.startedAt !== null && seen.startedAt !== null && sheet.startedAt !== seen.startedAt;
  // A rehearsal that began anew has nothing of the one before.
  const begun = isAnother ? emptySheet(sheet, entry.key) : sheet;
  const named = { ...begun, entry: entry.key, startedAt: seen.startedAt ?? begun.startedAt };
  return withDraft(withMine(settled(named, entry), entry), entry, phone);
}

/** What the server has written needs no sending: its answer was lost. */
function settled(sheet: MarkSheet, { mine, late }: SeenEntry): MarkSheet {
  const written = sheet.outgoing.findIndex(({ id }) => id === mine?.submission);
  const outgoing = late.reduce<MarkSheet['outgoing']>(
    (waiting, { submission }) => withoutLate(waiting, submission),
    sheet.outgoing.slice(written + 1),
  );
  const counted = written >= 0 && mine !== null ? countedOf(mine) : sheet.counted;
  return outgoing.length === sheet.outgoing.length ? sheet : { ...sheet, outgoing, counted };
}

function withMine(sheet: MarkSheet, entry: SeenEntry): MarkSheet {
  const mine = unknownMine(sheet, entry);
  // What is on its way is decided by the server first.
  if (mine === null || sheet.outgoing.length > 0) return sheet;
  if (sameMarks(sheet.criteria, mine.criteria)) return { ...sheet, counted: countedOf(mine) };
  if (isChanged(sheet)) return sheet;
  // What was changed since it was submitted stands in the draft.
  const criteria = draftAfter(mine, entry)?.criteria ?? mine.criteria;
  return { ...sheet, counted: countedOf(mine), criteria, isOwn: false, refusal: null };
}

const draftAfter = (mine: SeenEntry['mine'], { draft }: SeenEntry): SeenEntry['draft'] =>
  draft !== null && (mine === null || draft.at > mine.at) ? draft : null;

function withDraft(sheet: MarkSheet, entry: SeenEntry, phone: string): MarkSheet {
  const draft = newerDraft(sheet, entry);
  if (draft === null) return sheet;
  const { revision } = draft;
  // Its answer was lost, and the judge went on.
  if (draft.phone === phone && sheet.isUnsent)
    return { ...sheet, revision, isUnsent: sheet.note !== draft.note || !sameMarks(sheet.criteria, draft.criteria) };
  const isOwnUnsent = sheet.isUnsent && sheet.isOwn;
  if (isOwnUnsent && !sameMarks(sheet.criteria, draft.criteria)) return sheet;
  const criteria = (draftAfter(entry.mine, entry) ?? sheet).criteria;
  const note = sheet.isUnsent ? joined(draft.note, sheet.note) : draft.note;
  const isUnsent = sheet.isUnsent && (note !== draft.note || !sameMarks(criteria, draft.criteria));
  return { ...sheet, revision, criteria, note, isUnsent, isOwn: sheet.isOwn && sameMarks(sheet.criteria, criteria) };
}

/** Both notes, where neither has the other in it. */
function joined(one: string, other: string): string {
  if (one.includes(other)) return one;
  const both = `${one}\n${other}`;
  return other.includes(one) || [...both].length > textRules.judgeNote.most ? other : both;
}

/** What another phone of the same judge has, and this one has otherwise. */
export type Question = { readonly about: 'marks' | 'draft'; readonly theirs: MarkSheet['criteria'] };

/** Asked of a reconciled sheet. */
export function questionAbout(sheet: MarkSheet, entry: SeenEntry): Question | null {
  if (sheet.outgoing.length > 0) return null;
  const mine = unknownMine(sheet, entry);
  if (mine !== null) return { about: 'marks', theirs: mine.criteria };
  const draft = newerDraft(sheet, entry);
  return draft === null ? null : { about: 'draft', theirs: draft.criteria };
}

/** The judge’s answer. Either way the other phone’s marks count as seen: what is submitted next takes their place. */
export function answered(sheet: MarkSheet, entry: SeenEntry, keeps: 'this' | 'other'): MarkSheet {
  const question = questionAbout(sheet, entry);
  if (question === null) return sheet;
  const mine = unknownMine(sheet, entry);
  const draft = newerDraft(sheet, entry);
  const known = {
    ...{ ...sheet, isUnsent: true, refusal: null },
    ...(mine !== null && { counted: countedOf(mine) }),
    ...(draft !== null && { revision: draft.revision, note: joined(draft.note, sheet.note) }),
  };
  return keeps === 'this' ? known : { ...known, criteria: question.theirs, isOwn: false };
}
