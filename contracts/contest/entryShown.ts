import * as v from 'valibot';
import { entryFields, entryRoles, entryStatuses, entrySteps, fileUses, textChecks } from '../../domain/entry/entry';
import { textRules } from '../../domain/text/limits';
import type { TextRule } from '../../domain/text/written';
import { instant, text, townshipCode, wholeNumber } from '../fields';
import { contestId, entryId } from './shown';

/** What several calls of entries speak of. */

export const entryStatus = v.picklist(entryStatuses);
export const entryField = v.picklist(entryFields);
export const fileUse = v.picklist(fileUses);
export const entryFileId = v.pipe(v.string(), v.regex(/^fil_[0-9a-z]{16}$/));
export const version = wholeNumber(1, 1_000_000);

const unfinished = (rule: TextRule) => text({ ...rule, least: 0 });

/** As it is being written: what is handed in is measured by the whole rule. */
export const draftPlan = v.strictObject({
  title: unfinished(textRules.entryTitle),
  team: unfinished(textRules.entryTeam),
  summary: unfinished(textRules.entrySummary),
  plan: unfinished(textRules.entryPlan),
  townshipCode: v.nullable(townshipCode),
});

/** As an organiser types it from paper: whole at once. */
export const wholePlan = v.strictObject({
  title: text(textRules.entryTitle),
  team: text(textRules.entryTeam),
  summary: text(textRules.entrySummary),
  plan: text(textRules.entryPlan),
  townshipCode,
});

export const shownEntryPlan = v.object({
  title: v.string(),
  team: v.string(),
  summary: v.string(),
  plan: v.string(),
  townshipCode: v.nullable(v.string()),
});

const reason = v.nullable(text(textRules.entryReason));
export const writtenReasons = v.pipe(
  v.strictObject({
    title: reason,
    team: reason,
    summary: reason,
    plan: reason,
    village: reason,
    files: reason,
  }),
  v.check((reasons) => Object.values(reasons).some((one) => one !== null)),
);

export const shownReasons = v.array(v.object({ field: entryField, reason: v.string() }));

export const shownFile = v.object({
  id: entryFileId,
  /** By which the phone asks cloud storage for it. */
  fileId: v.string(),
  use: fileUse,
  name: v.string(),
  kind: v.picklist(['jpeg', 'png', 'webp', 'pdf']),
  bytes: v.number(),
});

/** One step, by whom in which part; nobody is named. */
export const shownStep = v.object({
  step: v.picklist(entrySteps),
  at: instant,
  by: v.picklist(entryRoles),
  reason: v.nullable(v.string()),
});

export const shownRejection = v.nullable(
  v.object({
    reason: v.string(),
    at: instant,
    appeal: v.nullable(
      v.object({
        reason: v.string(),
        at: instant,
        answer: v.nullable(v.object({ isGranted: v.boolean(), text: v.string(), at: instant })),
      }),
    ),
  }),
);

export const shownEntry = {
  entryId,
  contestId,
  status: entryStatus,
  statusAt: instant,
  version: v.number(),
  plan: shownEntryPlan,
  files: v.array(shownFile),
  returned: shownReasons,
  rejection: shownRejection,
  history: v.array(shownStep),
};

export const textCheck = v.nullable(v.picklist(textChecks));
