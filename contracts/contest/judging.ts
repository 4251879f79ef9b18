import * as v from 'valibot';
import { judgeStandings } from '../../domain/contest/judgeStanding';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import { instant, requestId, text, wholeNumber } from '../fields';
import { cloudFunction } from './cloudFunction';
import { clock, contestId, criteria, entryHead, entryId, entryKey, shownRules } from './shown';
import { runInput } from './stage';

const given = v.record(v.string(), v.nullable(v.string()));

export const readJudging = defineCall({
  cloudFunction,
  action: 'readJudging',
  purpose:
    'A judge’s evening: the entries, which one is on stage, and the judge’s own marks, drafts and receipts alone.',
  input: v.strictObject(runInput),
  output: v.object({
    contestId,
    isRehearsal: v.boolean(),
    title: v.string(),
    startAt: instant,
    venue: v.string(),
    rules: shownRules,
    /** `preparing` before the run starts: entries can be read, not marked. */
    status: v.picklist(['preparing', 'running', 'closed']),
    /** Tells one rehearsal from the next; null before the run starts. */
    startedAt: v.nullable(instant),
    standing: v.picklist(judgeStandings),
    /** Null for who sits in no seat now: an alternate, or who was replaced. */
    seat: v.nullable(v.string()),
    onStage: v.nullable(entryKey),
    clock,
    nudgedAt: v.nullable(instant),
    entries: v.array(
      v.object({
        ...entryHead,
        isRecused: v.boolean(),
        /** That whoever sat in the seat before has marked it: it is not this judge’s to mark any more. */
        isPredecessors: v.boolean(),
        /** The submission that counts as yet. */
        mine: v.nullable(
          v.object({
            submission: v.string(),
            criteria: given,
            total: v.string(),
            at: instant,
            receipt: v.string(),
            isPaper: v.boolean(),
          }),
        ),
        /** That the total is far from the panel’s, and this judge alone is asked to look again. */
        asksToLookAgain: v.boolean(),
        /** Own marks that came after the lock. */
        late: v.array(v.object({ submission: v.string(), criteria: given, total: v.string(), at: instant })),
        /** What this judge would have the entrants read; empty for nothing. */
        remark: v.optional(v.string(), ''),
        draft: v.nullable(
          v.object({ criteria: given, note: v.string(), revision: v.number(), phone: v.string(), at: instant }),
        ),
      }),
    ),
    /** As long as no order stands: what will go on stage, from which the judge may recuse. */
    undrawn: v.array(v.object({ entryId, title: v.string(), team: v.string(), isRecused: v.boolean() })),
    serverTime: instant,
  }),
  failures: ['not-allowed', 'unknown-contest'],
});

export const submitMarks = defineCall({
  cloudFunction,
  action: 'submitMarks',
  purpose: 'A judge’s marks on an entry, whole. What comes after the lock is kept aside and said so.',
  input: v.strictObject({
    ...runInput,
    entry: entryKey,
    submission: requestId,
    /** The submission on the judge’s screen that these take the place of. */
    replaces: v.nullable(requestId),
    criteria,
  }),
  output: v.object({
    outcome: v.picklist(['counts', 'late']),
    total: v.string(),
    at: instant,
    /** The hash that this mark has in the published protocol; null for a late one. */
    receipt: v.nullable(v.string()),
    asksToLookAgain: v.boolean(),
  }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'run-not-started',
    'run-closed',
    'not-seated',
    'unknown-entry',
    'recused',
    'not-open',
    'marks-incomplete',
    'wrong-mark',
    'marked-elsewhere',
    'seat-has-marked',
  ],
});

export const standByMarks = defineCall({
  cloudFunction,
  action: 'standByMarks',
  purpose: 'A judge who was asked to look again stands by the marks.',
  input: v.strictObject({ ...runInput, entry: entryKey, submission: requestId }),
  output: v.object({ isConfirmed: v.literal(true) }),
  failures: ['not-allowed', 'unknown-contest', 'run-not-started', 'not-seated', 'marked-elsewhere'],
});

export const leaveRemark = defineCall({
  cloudFunction,
  action: 'leaveRemark',
  purpose:
    'A judge’s words for the entrants of one entry: read by them alone, without the judge’s name, once the result is published. Empty takes them back.',
  input: v.strictObject({ ...runInput, entry: entryKey, remark: text(textRules.judgeRemark) }),
  output: v.object({ remark: v.string() }),
  failures: [
    'not-allowed',
    'unknown-contest',
    'run-not-started',
    'not-seated',
    'unknown-entry',
    'recused',
    'not-marked',
    'result-published',
    'text-refused',
  ],
});

export const keepDraft = defineCall({
  cloudFunction,
  action: 'keepDraft',
  purpose: 'What a judge has entered and not submitted, with private notes, for a second device or a new phone.',
  input: v.strictObject({
    ...runInput,
    entry: entryKey,
    criteria,
    note: text(textRules.judgeNote),
    /** Revision of the kept draft that this phone has seen; 0 for none. */
    replaces: wholeNumber(0, 1_000_000),
    /** Which of the judge’s phones wrote it: an id that it made for itself. */
    phone: requestId,
  }),
  /** The revision that it got; null where another phone has kept one since, which is to be read first. */
  output: v.object({ revision: v.nullable(v.number()) }),
  failures: ['not-allowed', 'unknown-contest'],
});
