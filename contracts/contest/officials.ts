import * as v from 'valibot';
import { contestStatuses } from '../../domain/contest/contest';
import { taskRoles } from '../../domain/contest/tasks';
import { textRules } from '../../domain/text/limits';
import { defineCall } from '../call';
import { instant, requestId, text } from '../fields';
import { cloudFunction } from './cloudFunction';
import { contestId, entryId, taskId, version } from './shown';

const role = v.picklist(taskRoles);

export const addOfficial = defineCall({
  cloudFunction,
  action: 'addOfficial',
  purpose:
    'A judge, alternate, supervisor or checker by name, with a code that lets that person join within seven days.',
  input: v.strictObject({ contestId, version, requestId, role, name: text(textRules.personName) }),
  output: v.object({ version: v.number(), id: v.string(), code: v.string(), expiresAt: instant }),
  failures: ['not-allowed', 'unknown-contest', 'changed-meanwhile', 'panel-full', 'rules-frozen'],
});

export const inviteOfficial = defineCall({
  cloudFunction,
  action: 'inviteOfficial',
  purpose: 'A new code for who has not joined yet; the one before ends.',
  input: v.strictObject({ contestId, version, requestId, id: taskId }),
  output: v.object({ version: v.number(), code: v.string(), expiresAt: instant }),
  failures: ['not-allowed', 'unknown-contest', 'changed-meanwhile', 'unknown-official', 'official-joined'],
});

export const removeOfficial = defineCall({
  cloudFunction,
  action: 'removeOfficial',
  purpose:
    'Takes a task back, at once and with a reason. A judge of a run that has started is replaced on the desk instead.',
  input: v.strictObject({ contestId, version, id: taskId, reason: text(textRules.removalReason) }),
  output: v.object({ version: v.number() }),
  failures: ['not-allowed', 'unknown-contest', 'changed-meanwhile', 'unknown-official', 'rules-frozen'],
});

export const joinContest = defineCall({
  cloudFunction,
  action: 'joinContest',
  purpose: 'Takes up the task that a code is for. Nobody judges, supervises and enters the same contest.',
  input: v.strictObject({ code: text(textRules.inviteCode) }),
  output: v.object({ contestId, title: v.string(), role }),
  failures: [
    'profile-missing',
    'too-many-codes',
    'invitation-unknown',
    'invitation-used',
    'invitation-expired',
    'has-other-task',
    'is-applicant',
  ],
});

export const listMyContests = defineCall({
  cloudFunction,
  action: 'listMyContests',
  purpose: 'The contests in which the caller has a task, latest first.',
  input: v.strictObject({}),
  output: v.object({
    contests: v.array(
      v.object({
        contestId,
        title: v.string(),
        status: v.picklist(contestStatuses),
        startAt: instant,
        venue: v.string(),
        roles: v.array(role),
        isRunning: v.boolean(),
      }),
    ),
    serverTime: instant,
  }),
  failures: [],
});

export const recuse = defineCall({
  cloudFunction,
  action: 'recuse',
  purpose:
    'A judge declares that an entry is not theirs to judge: same village, kin, investment. Before the order is drawn.',
  input: v.strictObject({ contestId, entryId, reason: text(textRules.recusalReason) }),
  output: v.object({ recused: v.number() }),
  failures: ['not-allowed', 'unknown-contest', 'unknown-entry', 'order-drawn'],
});
