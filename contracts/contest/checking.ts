import * as v from 'valibot';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import { instant, requestId, text } from '../fields';
import { cloudFunction } from './cloudFunction';
import { entryStatus, shownEntry, textCheck, version, wholePlan, writtenReasons } from './entryShown';
import { contestId, entryId } from './shown';

/** What checkers and organisers ask for. */

export const entryViews = ['waiting', 'appeals', 'qualified', 'shortlisted', 'others'] as const;

/** Where the next page begins: since when the last one shown has its status, and its id. */
const after = v.nullable(v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z~ent_[0-9a-z]{16}$/)));

const claim = v.nullable(v.object({ isMine: v.boolean(), until: instant }));

export const listEntries = defineCall({
  cloudFunction,
  action: 'listEntries',
  purpose: 'A contest’s entries but for drafts: who waits longest comes first.',
  input: v.strictObject({ contestId, view: v.picklist(entryViews), after }),
  output: v.object({
    title: v.string(),
    isOrganizer: v.boolean(),
    counts: v.object(v.entriesFromList(entryViews, v.number())),
    entries: v.array(
      v.object({
        entryId,
        title: v.string(),
        team: v.string(),
        townshipCode: v.nullable(v.string()),
        status: entryStatus,
        statusAt: instant,
        isTyped: v.boolean(),
        claim,
      }),
    ),
    next: after,
    serverTime: instant,
  }),
  failures: ['not-allowed', 'unknown-contest'],
});

export const readEntry = defineCall({
  cloudFunction,
  action: 'readEntry',
  purpose: 'An entry as those see it who check it, and, once it is shortlisted, its judges.',
  input: v.strictObject({ entryId }),
  output: v.object({
    entry: v.object({
      ...shownEntry,
      teamNames: v.array(v.string()),
      isTyped: v.boolean(),
      /** The caller is in its team: others decide. */
      isOwn: v.boolean(),
      /** The caller rejected it: another answers the appeal. */
      isRejectedByMe: v.boolean(),
      textCheck,
      claim,
    }),
    isChecker: v.boolean(),
    isOrganizer: v.boolean(),
    isListClosed: v.boolean(),
    serverTime: instant,
  }),
  failures: ['not-allowed', 'unknown-entry'],
});

export const claimEntry = defineCall({
  cloudFunction,
  action: 'claimEntry',
  purpose: 'Takes an entry from the queue for half an hour, or for half an hour more; no two hold the same.',
  input: v.strictObject({ entryId }),
  output: v.object({ until: instant }),
  failures: ['not-allowed', 'unknown-entry', 'wrong-state', 'own-entry', 'claimed-by-other'],
});

const checked = ['not-allowed', 'unknown-entry', 'wrong-state', 'own-entry', 'not-claimed', 'entry-changed'] as const;

export const returnEntry = defineCall({
  cloudFunction,
  action: 'returnEntry',
  purpose: 'Gives an entry back to be mended, with what is to be mended field by field.',
  input: v.strictObject({ entryId, version, reasons: writtenReasons }),
  output: v.object({ version: v.number() }),
  failures: checked,
});

export const qualifyEntry = defineCall({
  cloudFunction,
  action: 'qualifyEntry',
  purpose: 'Finds that an entry meets what the contest asks for.',
  input: v.strictObject({ entryId, version }),
  output: v.object({ version: v.number() }),
  failures: checked,
});

export const rejectEntry = defineCall({
  cloudFunction,
  action: 'rejectEntry',
  purpose: 'Finds that an entry does not meet what the contest asks for, with the reason.',
  input: v.strictObject({ entryId, version, reason: text(textRules.entryRejection) }),
  output: v.object({ version: v.number() }),
  failures: checked,
});

export const decideEntryAppeal = defineCall({
  cloudFunction,
  action: 'decideEntryAppeal',
  purpose: 'Answers an appeal: the entry qualifies after all, or the rejection stands. Never by who rejected it.',
  input: v.strictObject({ entryId, version, isGranted: v.boolean(), answer: text(textRules.appealAnswer) }),
  output: v.object({ version: v.number() }),
  failures: ['not-allowed', 'unknown-entry', 'wrong-state', 'own-entry', 'same-checker', 'entry-changed'],
});

const listed = [
  'not-allowed',
  'unknown-entry',
  'wrong-state',
  'own-entry',
  'shortlist-closed',
  'entry-changed',
] as const;

export const shortlistEntry = defineCall({
  cloudFunction,
  action: 'shortlistEntry',
  purpose: 'Puts a qualified entry on the list of those that go on stage, until the order is drawn.',
  input: v.strictObject({ entryId, version }),
  output: v.object({ version: v.number() }),
  failures: listed,
});

export const unshortlistEntry = defineCall({
  cloudFunction,
  action: 'unshortlistEntry',
  purpose: 'Takes an entry off that list again, until the order is drawn.',
  input: v.strictObject({ entryId, version }),
  output: v.object({ version: v.number() }),
  failures: listed,
});

export const typeEntry = defineCall({
  cloudFunction,
  action: 'typeEntry',
  purpose: 'Types an entry for somebody without a phone who agreed to it, and hands it in.',
  input: v.strictObject({ contestId, requestId, plan: wholePlan, hasAgreed: v.literal(true) }),
  output: v.object({ entryId }),
  failures: ['not-allowed', 'unknown-contest', 'contest-not-open', 'entries-closed', 'text-refused'],
});

export const retypeEntry = defineCall({
  cloudFunction,
  action: 'retypeEntry',
  purpose: 'Mends an entry that an organiser typed, and hands it in again.',
  input: v.strictObject({ entryId, version, plan: wholePlan }),
  output: v.object({ version: v.number() }),
  failures: ['not-allowed', 'unknown-entry', 'wrong-state', 'entry-changed', 'entries-closed', 'text-refused'],
});
