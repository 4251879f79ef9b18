import * as calls from '../../../contracts/contest/calls';
import { inviteCodeTyped } from '../../../domain/access/inviteCode';
import { now } from '../../_platform/clock';
import { derivedId, unguessableBytes } from '../../_platform/keys';
import { checkText } from '../../_platform/textCheck';
import { answerAnyone, answerOwn, answerPublic, answerRoles } from '../../_records/access/answer';
import { cloudCodeAttempts as attempts } from '../../_records/codeAttempts/cloudCodeAttempts';
import { cloudStages as stages } from '../cloudStages';
import { appealRejection } from './appealRejection';
import { attachFile } from './attachFile';
import { beginUpload } from './beginUpload';
import { qualifyIt, rejectIt, returnIt } from './checkEntry';
import { claimEntry } from './claimEntry';
import { cloudChecks as checks } from './cloudChecks';
import { cloudContinuing as continuing } from './cloudContinuing';
import { cloudEntries as store } from './cloudEntries';
import { cloudFiles as files } from './cloudFiles';
import { cloudOpenContests as contests } from './cloudOpenContests';
import { cloudTeam as team } from './cloudTeam';
import { decideEntryAppeal } from './decideEntryAppeal';
import { detachFile } from './detachFile';
import { inviteTeamMember } from './inviteTeamMember';
import { joinTeam } from './joinTeam';
import { leaveTeam } from './leaveTeam';
import { listEntries } from './listEntries';
import { listMyEntries } from './listMyEntries';
import { listOpenContests } from './listOpenContests';
import { readEntry } from './readEntry';
import { readMyEntry } from './readMyEntry';
import { readOpenContest } from './readOpenContest';
import { saveEntry } from './saveEntry';
import { shortlistOrNot } from './shortlistEntry';
import { startEntry } from './startEntry';
import { submitEntry } from './submitEntry';
import { listStage, takeOver } from './takeOverEntries';
import { retypeIt, typeEntry } from './typeEntry';
import { withdrawEntry } from './withdrawEntry';

const entryIdFor = (contestId: string, memberId: string) => derivedId('ent', 'entry', contestId, memberId);
const continuedIdFor = (...parts: readonly string[]) => derivedId('ent', 'continued entry', ...parts);
const typedIdFor = (...parts: readonly string[]) => derivedId('ent', 'typed entry', ...parts);
const inviteIdFor = (code: string) => derivedId('inv', 'team', inviteCodeTyped(code));
const teamKeyFor = (entryId: string, memberId: string) => derivedId('tm', 'team member', entryId, memberId);
const uploadIdFor = (entryId: string, requestId: string) => derivedId('fil', 'upload', entryId, requestId);
const fileIdFor = (entryId: string, uploadId: string) => derivedId('fil', 'entry file', entryId, uploadId);

/** What the function answers about entries. */
export const entryAnswers = [
  answerAnyone(calls.listOpenContests, listOpenContests({ contests, now })),
  answerPublic(calls.readOpenContest, readOpenContest({ store, now })),
  answerPublic(calls.startEntry, startEntry({ store, entryIdFor, now })),
  answerOwn(calls.readMyEntry, readMyEntry({ store, teamKeyFor, now })),
  answerAnyone(calls.listMyEntries, listMyEntries({ store, now })),
  answerOwn(calls.saveEntry, saveEntry({ store, now })),
  answerOwn(calls.submitEntry, submitEntry({ store, checkText, now })),
  answerOwn(calls.withdrawEntry, withdrawEntry({ store, now })),
  answerOwn(calls.appealRejection, appealRejection({ store, now })),
  answerOwn(calls.inviteTeamMember, inviteTeamMember({ store, team, inviteIdFor, unguessableBytes, now })),
  answerAnyone(calls.joinTeam, joinTeam({ team, attempts, inviteIdFor, now })),
  answerOwn(calls.leaveTeam, leaveTeam({ store, team, teamKeyFor, now })),
  answerOwn(calls.beginUpload, beginUpload({ store, files, uploadIdFor, now })),
  answerOwn(calls.attachFile, attachFile({ store, files, fileIdFor })),
  answerOwn(calls.detachFile, detachFile({ store, files })),
  answerRoles(calls.listEntries, listEntries({ store, checks, now })),
  answerRoles(calls.readEntry, readEntry({ store, now })),
  answerRoles(calls.claimEntry, claimEntry({ store, checks, now })),
  answerRoles(calls.returnEntry, returnIt({ store, now })),
  answerRoles(calls.qualifyEntry, qualifyIt({ store, now })),
  answerRoles(calls.rejectEntry, rejectIt({ store, now })),
  answerRoles(calls.decideEntryAppeal, decideEntryAppeal({ store, now })),
  answerRoles(calls.shortlistEntry, shortlistOrNot(true, { store, now })),
  answerRoles(calls.unshortlistEntry, shortlistOrNot(false, { store, now })),
  answerRoles(calls.listStageEntries, listStage({ store, continuing, stages })),
  answerRoles(calls.takeOverEntries, takeOver({ store, continuing, stages, continuedIdFor, now })),
  answerRoles(calls.typeEntry, typeEntry({ store, typedIdFor, checkText, now })),
  answerRoles(calls.retypeEntry, retypeIt({ store, checkText, now })),
];
