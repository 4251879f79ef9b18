import * as v from 'valibot';
import type { OutputOf } from '../../../contracts/call';
import type { readJudging, submitMarks } from '../../../contracts/contest/judging';
import type { CriterionMarks } from '../../../domain/judging/mark';
import type { Instant } from '../../../domain/time/instant';
import { type CallResult, isDecided } from '../callCloud';

const marks = v.record(v.string(), v.nullable(v.string()));
const submission = v.object({ id: v.string(), replaces: v.nullable(v.string()), criteria: marks });

/** What a judge has entered on this phone for one entry, and how far the server knows of it. */
export const markSheet = v.object({
  contestId: v.string(),
  isRehearsal: v.boolean(),
  entryId: v.string(),
  entry: v.string(),
  /** Of the run; null while it has not started. */
  startedAt: v.nullable(v.string()),
  criteria: marks,
  note: v.string(),
  /** That the marks were last changed on this phone, not taken from the server. */
  isOwn: v.boolean(),
  /** Of the draft on the server that these marks and this note go on from; 0 for none. */
  revision: v.number(),
  /** That something was changed which the server’s draft does not have. */
  isUnsent: v.boolean(),
  /** The submission that counts, as this phone knows it: the next one takes its place. */
  counted: v.nullable(
    v.object({ submission: v.string(), criteria: marks, total: v.string(), at: v.string(), receipt: v.string() }),
  ),
  /** Submitted and not answered yet, first to last: each takes the place of the one before. */
  outgoing: v.array(submission),
  /** Why the last submission was not taken. */
  refusal: v.nullable(v.string()),
});
export type SubmittedMarks = v.InferOutput<typeof submission>;
export type MarkSheet = v.InferOutput<typeof markSheet>;
export type SheetName = Pick<MarkSheet, 'contestId' | 'isRehearsal' | 'entryId'>;

export const emptySheet = ({ contestId, isRehearsal, entryId }: SheetName, entry: string): MarkSheet => ({
  ...{ contestId, isRehearsal, entryId, entry, startedAt: null },
  ...{ criteria: {}, note: '', isOwn: false, revision: 0, isUnsent: false },
  ...{ counted: null, outgoing: [], refusal: null },
});

export type SeenJudging = Pick<OutputOf<typeof readJudging>, 'startedAt'>;
export type SeenEntry = Pick<
  OutputOf<typeof readJudging>['entries'][number],
  'key' | 'entryId' | 'mine' | 'late' | 'draft'
>;

const amount = (mark: string | null | undefined): number | null =>
  mark === null || mark === undefined ? null : Number(mark);
/** 18 and 18.0 are one mark, and none is like null. */
export const sameMarks = (one: CriterionMarks, other: CriterionMarks): boolean =>
  [...Object.keys(one), ...Object.keys(other)].every((id) => amount(one[id]) === amount(other[id]));

export const withMark = (sheet: MarkSheet, criterion: string, mark: string): MarkSheet => ({
  ...sheet,
  criteria: { ...sheet.criteria, [criterion]: mark },
  ...{ isOwn: true, isUnsent: true, refusal: null },
});
export const withNote = (sheet: MarkSheet, note: string): MarkSheet => ({ ...sheet, note, isUnsent: true });

/** The marks go out under an id of their own, in the place of what was submitted before them. */
export function withSubmission(sheet: MarkSheet, id: string): MarkSheet {
  const before = sheet.outgoing[sheet.outgoing.length - 1]?.id ?? sheet.counted?.submission ?? null;
  const outgoing = [...sheet.outgoing, { id, replaces: before, criteria: sheet.criteria }];
  return { ...sheet, outgoing, refusal: null };
}

/**
 * After the server has answered a submission. One that it has not decided stays to be sent again; after one that it
 * refused nothing that built on it is sent, and the marks stay on the phone.
 */
export function withAnswer(sheet: MarkSheet, id: string, answer: CallResult<typeof submitMarks>): MarkSheet {
  const sent = sheet.outgoing.find((one) => one.id === id);
  if (sent === undefined || !isDecided(answer)) return sheet;
  if (!answer.ok) return { ...sheet, outgoing: [], refusal: answer.failure };
  const outgoing = sheet.outgoing.slice(sheet.outgoing.indexOf(sent) + 1);
  const { outcome, total, at, receipt } = answer.value;
  if (outcome === 'late') return { ...sheet, outgoing: withoutLate(sheet.outgoing, id) };
  const counted = { submission: id, criteria: sent.criteria, total, at, receipt: receipt ?? '' };
  return { ...sheet, outgoing, counted: isLater(counted, sheet.counted) ? counted : sheet.counted };
}

/** What was kept aside is replaced by nothing: what follows takes the place of what that would have replaced. */
export const withoutLate = (outgoing: MarkSheet['outgoing'], id: string): MarkSheet['outgoing'] => {
  const late = outgoing.find((one) => one.id === id);
  return late === undefined
    ? outgoing
    : outgoing
        .filter((one) => one !== late)
        .map((one) => (one.replaces === id ? { ...one, replaces: late.replaces } : one));
};

export type SentDraft = Pick<MarkSheet, 'criteria' | 'note' | 'revision'>;
/** After a draft was kept: what was changed while it was on its way is to be sent yet. */
export const withDraftKept = (sheet: MarkSheet, sent: SentDraft, revision: number): MarkSheet =>
  sheet.revision !== sent.revision
    ? sheet
    : { ...sheet, revision, isUnsent: !sameMarks(sheet.criteria, sent.criteria) || sheet.note !== sent.note };

/** Marks of this phone that the submission which counts does not have. */
export const isChanged = ({ isOwn, criteria, counted }: MarkSheet): boolean =>
  isOwn && !sameMarks(criteria, counted?.criteria ?? {});

const isLater = (one: { readonly at: Instant }, other: { readonly at: Instant } | null): boolean =>
  other === null || one.at >= other.at;

type Mine = NonNullable<SeenEntry['mine']>;
export const countedOf = ({ submission: id, criteria, total, at, receipt }: Mine): MarkSheet['counted'] => ({
  ...{ submission: id, criteria, total, at, receipt },
});

/** A submission of another phone, or from paper, that this sheet does not know. An older answer brings nothing. */
export const unknownMine = ({ counted, outgoing }: MarkSheet, { mine }: SeenEntry): Mine | null =>
  mine === null ||
  mine.submission === counted?.submission ||
  !isLater(mine, counted) ||
  outgoing.some(({ id }) => id === mine.submission)
    ? null
    : mine;

export const newerDraft = ({ revision }: MarkSheet, { draft }: SeenEntry): SeenEntry['draft'] =>
  draft !== null && draft.revision > revision ? draft : null;
