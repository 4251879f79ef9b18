import * as calls from '../../contracts/contest/calls';
import { contestCodeOf, contestCodeTyped } from '../../domain/contest/contestCode';
import { hexOf, utf8Bytes } from '../../domain/hashing/bytes';
import { inventedEntries as invented } from '../../locales/zh-CN/contest/rehearsal';
import { now } from '../_platform/clock';
import { derivedId, hmac, rootKey, unguessableBytes } from '../_platform/keys';
import { checkText } from '../_platform/textCheck';
import { answerAnyone, answerPublic, answerRoles } from '../_records/access/answer';
import { cloudCodeAttempts as attempts } from '../_records/codeAttempts/cloudCodeAttempts';
import { hashing, lots } from '../_records/draws/cloudLots';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { appointmentAnswers } from './appointments/cloudAnswers';
import { cloudDrafts as drafts } from './cloudDrafts';
import { cloudRuns as store } from './cloudRuns';
import { cloudStages as stages } from './cloudStages';
import { entryAnswers } from './entries/cloudAnswers';
import { keepDraft } from './judging/keepDraft';
import { leaveRemark } from './judging/leaveRemark';
import { readJudging } from './judging/readJudging';
import { standByMarks } from './judging/standByMarks';
import { submitMarks } from './judging/submitMarks';
import { addOfficial } from './officials/addOfficial';
import { cloudTasks as tasks } from './officials/cloudTasks';
import type { InviteCodes } from './officials/invitation';
import { inviteOfficial } from './officials/inviteOfficial';
import { joinContest } from './officials/joinContest';
import { listMyContests } from './officials/listMyContests';
import { recuse } from './officials/recuse';
import { removeOfficial } from './officials/removeOfficial';
import { closeEntryList } from './order/closeEntryList';
import { drawOrder } from './order/drawOrder';
import { readOrderDraw } from './order/readOrderDraw';
import { setOrder } from './order/setOrder';
import { answerResultAppeal } from './results/answerResultAppeal';
import { appealResult } from './results/appealResult';
import { cloudResults as results } from './results/cloudResults';
import { listResults } from './results/listResults';
import { publishResult } from './results/publishResult';
import { readOwnSheet } from './results/readOwnSheet';
import { readProtocol } from './results/readProtocol';
import { readResult } from './results/readResult';
import { cloudContests as contests } from './setup/cloudContests';
import { copyContest } from './setup/copyContest';
import { createContest } from './setup/createContest';
import { editContest } from './setup/editContest';
import { listContests } from './setup/listContests';
import { openContest } from './setup/openContest';
import { readContest } from './setup/readContest';
import { directStage } from './stage/directStage';
import { endRehearsal } from './stage/endRehearsal';
import { closeHall, openHall } from './stage/hallToken';
import { readStage } from './stage/readStage';
import { startRun } from './stage/startRun';
import { typePaperMarks } from './stage/typePaperMarks';
import { castVote } from './voting/castVote';
import { cloudVotes as votes } from './voting/cloudVotes';
import { readBallot } from './voting/readBallot';

const contestIdFor = (memberId: string, requestId: string) => derivedId('con', 'contest', memberId, requestId);
const inviteIdFor = (code: string) => derivedId('cin', 'contest-invite', contestCodeTyped(code));
const codes: InviteCodes = {
  codeFor: (...press) => contestCodeOf(hmac(rootKey(), utf8Bytes(JSON.stringify(['contest-code', ...press])))),
  inviteIdFor,
};
const tokenBytes = 24;
const sha256 = (text: string): string => hexOf(hashing.sha256(utf8Bytes(text)));
const newToken = (): string => hexOf(unguessableBytes(tokenBytes));

export const main = serveUnderKey('contest', [
  answerRoles(calls.createContest, createContest({ store: contests, stages, now, contestIdFor })),
  answerRoles(calls.copyContest, copyContest({ store: contests, now, contestIdFor })),
  answerRoles(calls.listContests, listContests({ store: contests, now })),
  answerRoles(calls.readContest, readContest({ store: contests, stages, now })),
  answerRoles(calls.editContest, editContest({ store: contests, stages, now })),
  answerRoles(calls.openContest, openContest({ store: contests, stages, now })),
  answerRoles(calls.setOrder, setOrder({ store: contests, now })),
  answerPublic(calls.readOrderDraw, readOrderDraw({ store: contests, now })),
  answerRoles(calls.closeEntryList, closeEntryList({ store: contests, lots, hashing, now })),
  answerRoles(calls.drawOrder, drawOrder({ store: contests, lots, hashing, now })),
  answerRoles(calls.addOfficial, addOfficial({ store: contests, tasks, codes, now })),
  answerRoles(calls.inviteOfficial, inviteOfficial({ store: contests, tasks, codes, now })),
  answerRoles(calls.removeOfficial, removeOfficial({ store: contests, tasks, now })),
  answerAnyone(calls.joinContest, joinContest({ tasks, attempts, now, inviteIdFor })),
  answerAnyone(calls.listMyContests, listMyContests({ tasks, now })),
  answerRoles(calls.recuse, recuse({ store: contests, tasks, now })),
  answerRoles(calls.startRun, startRun({ store, stages, drafts, invented, sha256, now })),
  answerRoles(calls.endRehearsal, endRehearsal({ store, drafts })),
  answerRoles(calls.readStage, readStage({ store, stages, invented, sha256, now })),
  answerRoles(calls.directStage, directStage({ store, votes, now })),
  answerRoles(calls.typePaperMarks, typePaperMarks({ store, now })),
  answerRoles(calls.openHall, openHall({ store, newToken, hashOf: sha256 })),
  answerRoles(calls.closeHall, closeHall({ store })),
  answerRoles(calls.readJudging, readJudging({ store, drafts, sha256, now })),
  answerRoles(calls.submitMarks, submitMarks({ store, sha256, now })),
  answerRoles(calls.standByMarks, standByMarks({ store })),
  answerRoles(calls.leaveRemark, leaveRemark({ store, checkText })),
  answerRoles(calls.keepDraft, keepDraft({ store, drafts, now })),
  answerPublic(calls.readBallot, readBallot({ store: votes, now })),
  answerPublic(calls.castVote, castVote({ store: votes, now })),
  ...entryAnswers,
  ...appointmentAnswers,
  answerRoles(calls.publishResult, publishResult({ runs: store, stages, votes, results, sha256, now })),
  answerPublic(calls.readResult, readResult({ results, now })),
  answerPublic(calls.readProtocol, readProtocol({ results })),
  answerAnyone(calls.listResults, listResults({ results })),
  answerPublic(calls.readOwnSheet, readOwnSheet({ results, runs: store })),
  answerPublic(calls.appealResult, appealResult({ results, now })),
  answerRoles(calls.answerResultAppeal, answerResultAppeal({ runs: store, results, now })),
]);
