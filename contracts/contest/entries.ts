import * as v from 'valibot';
import { contestStatuses } from '../../domain/contest/contest';
import { currentPolicyVersion } from '../../domain/member/member';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import { instant, requestId, text } from '../fields';
import { cloudFunction } from './cloudFunction';
import { draftPlan, entryFileId, entryStatus, fileUse, shownEntry, version } from './entryShown';
import { contestId, entryId } from './shown';

/** What applicants and their teams ask for. */

export const startEntry = defineCall({
  cloudFunction,
  action: 'startEntry',
  purpose: 'The caller’s entry in an open contest: a new draft, or the one that is there already.',
  input: v.strictObject({ contestId, policyVersion: v.literal(currentPolicyVersion) }),
  output: v.object({ entryId }),
  failures: [
    'unknown-contest',
    'profile-missing',
    'adults-only',
    'has-other-task',
    'is-in-team',
    'contest-not-open',
    'entries-closed',
  ],
});

export const readMyEntry = defineCall({
  cloudFunction,
  action: 'readMyEntry',
  purpose: 'An entry as its applicant and the members of its team see it, with the history of every step.',
  input: v.strictObject({ entryId }),
  output: v.object({
    entry: v.object({
      ...shownEntry,
      isApplicant: v.boolean(),
      /** `key` names a member within this entry alone. */
      team: v.array(v.object({ key: v.string(), name: v.string(), isMe: v.boolean() })),
      /** Until when the code that was made last can be used; null without one. */
      invitedUntil: v.nullable(instant),
      submitBy: instant,
      mayAppeal: v.boolean(),
      mayWithdraw: v.boolean(),
    }),
    contest: v.object({
      ...{ contestId, title: v.string(), status: v.picklist(contestStatuses) },
      ...{ startAt: instant, entriesCloseAt: instant, eraseAfter: instant },
    }),
    serverTime: instant,
  }),
  failures: ['unknown-entry'],
});

export const listMyEntries = defineCall({
  cloudFunction,
  action: 'listMyEntries',
  purpose: 'The entries of the caller and those whose team the caller is in, latest first.',
  input: v.strictObject({}),
  output: v.object({
    entries: v.array(
      v.object({
        entryId,
        contestId,
        contestTitle: v.string(),
        startAt: instant,
        title: v.string(),
        status: entryStatus,
        isApplicant: v.boolean(),
      }),
    ),
    serverTime: instant,
  }),
  failures: [],
});

export const saveEntry = defineCall({
  cloudFunction,
  action: 'saveEntry',
  purpose: 'Keeps what an applicant has written so far. It may be unfinished.',
  input: v.strictObject({ entryId, version, plan: draftPlan }),
  output: v.object({ version: v.number() }),
  failures: ['unknown-entry', 'wrong-state', 'entry-changed'],
});

export const submitEntry = defineCall({
  cloudFunction,
  action: 'submitEntry',
  purpose:
    'Hands in what was kept, for the first time or after it was returned. What everyone may read passes WeChat’s text check.',
  input: v.strictObject({ entryId, version }),
  output: v.object({ version: v.number() }),
  failures: [
    'unknown-entry',
    'wrong-state',
    'entry-changed',
    'has-other-task',
    'entries-closed',
    'entry-incomplete',
    'text-refused',
  ],
});

export const withdrawEntry = defineCall({
  cloudFunction,
  action: 'withdrawEntry',
  purpose: 'Takes an entry out of the contest, for good, before the evening begins.',
  input: v.strictObject({ entryId }),
  output: v.object({ version: v.number() }),
  failures: ['unknown-entry', 'wrong-state', 'entry-changed', 'rules-frozen'],
});

export const appealRejection = defineCall({
  cloudFunction,
  action: 'appealRejection',
  purpose: 'The one appeal against a rejection; another checker than the first answers it.',
  input: v.strictObject({ entryId, reason: text(textRules.appealReason) }),
  output: v.object({ version: v.number() }),
  failures: ['unknown-entry', 'wrong-state', 'entry-changed', 'entry-appealed', 'entries-closed'],
});

export const inviteTeamMember = defineCall({
  cloudFunction,
  action: 'inviteTeamMember',
  purpose: 'A code with which people join the team within seven days; the one before ends.',
  input: v.strictObject({ entryId }),
  output: v.object({ code: v.string(), expiresAt: instant }),
  failures: ['unknown-entry', 'wrong-state', 'team-full'],
});

export const joinTeam = defineCall({
  cloudFunction,
  action: 'joinTeam',
  purpose: 'Accepts the invitation into a team, under the name that is shown to those who check and judge.',
  input: v.strictObject({ code: text(textRules.inviteCode), name: text(textRules.personName) }),
  output: v.object({ entryId, title: v.string() }),
  failures: [
    'profile-missing',
    'too-many-codes',
    'invitation-unknown',
    'invitation-expired',
    'adults-only',
    'has-other-task',
    'is-in-team',
    'team-full',
    'wrong-state',
  ],
});

export const leaveTeam = defineCall({
  cloudFunction,
  action: 'leaveTeam',
  purpose: 'A member leaves the team, or its applicant takes a member out.',
  input: v.strictObject({ entryId, key: v.nullable(v.pipe(v.string(), v.regex(/^tm_[0-9a-z]{16}$/))) }),
  output: v.object({ left: v.number() }),
  failures: ['unknown-entry', 'not-in-team', 'wrong-state', 'entry-changed'],
});

export const beginUpload = defineCall({
  cloudFunction,
  action: 'beginUpload',
  purpose: 'Where the phone is to put a picture or a plan file. What is never taken is erased after a day.',
  input: v.strictObject({ entryId, requestId, use: fileUse }),
  output: v.object({ uploadId: entryFileId, path: v.string() }),
  failures: ['unknown-entry', 'wrong-state', 'too-many-files'],
});

export const attachFile = defineCall({
  cloudFunction,
  action: 'attachFile',
  purpose: 'Takes what was uploaded into the entry, once its content was looked at: kind and size by what it is.',
  input: v.strictObject({
    entryId,
    uploadId: entryFileId,
    fileId: v.pipe(v.string(), v.maxLength(300), v.regex(/^cloud:\/\/[^?#]+$/)),
    use: fileUse,
    name: text(textRules.fileName),
  }),
  output: v.object({ id: entryFileId }),
  failures: [
    'unknown-entry',
    'wrong-state',
    'too-many-files',
    'upload-missing',
    'file-is-empty',
    'file-too-large',
    'file-kind-not-accepted',
  ],
});

export const detachFile = defineCall({
  cloudFunction,
  action: 'detachFile',
  purpose: 'Takes a file out of an entry and erases it.',
  input: v.strictObject({ entryId, id: entryFileId }),
  output: v.object({ files: v.number() }),
  failures: ['unknown-entry', 'wrong-state'],
});
