import * as calls from '../../contracts/contest/calls';
import { hexOf, utf8Bytes } from '../../domain/hashing/bytes';
import { now } from '../_platform/clock';
import { unguessableBytes } from '../_platform/keys';
import { answerPublic, answerRoles } from '../_records/access/answer';
import { hashing } from '../_records/draws/cloudLots';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
import { cloudDrafts as drafts } from './cloudDrafts';
import { cloudRuns as store } from './cloudRuns';
import { entryAnswers } from './entries/cloudAnswers';
import { keepDraft } from './judging/keepDraft';
import { readJudging } from './judging/readJudging';
import { standByMarks } from './judging/standByMarks';
import { submitMarks } from './judging/submitMarks';
import { directStage } from './stage/directStage';
import { endRehearsal } from './stage/endRehearsal';
import { closeHall, openHall } from './stage/hallToken';
import { readStage } from './stage/readStage';
import { startRun } from './stage/startRun';
import { typePaperMarks } from './stage/typePaperMarks';
import { castVote } from './voting/castVote';
import { cloudVotes as votes } from './voting/cloudVotes';
import { readBallot } from './voting/readBallot';

const tokenBytes = 24;
const sha256 = (text: string): string => hexOf(hashing.sha256(utf8Bytes(text)));
const newToken = (): string => hexOf(unguessableBytes(tokenBytes));

export const main = serveUnderKey('contest', [
  answerRoles(calls.startRun, startRun({ store, sha256, now })),
  answerRoles(calls.endRehearsal, endRehearsal({ store, drafts })),
  answerRoles(calls.readStage, readStage({ store, now })),
  answerRoles(calls.directStage, directStage({ store, votes, now })),
  answerRoles(calls.typePaperMarks, typePaperMarks({ store, now })),
  answerRoles(calls.openHall, openHall({ store, newToken, hashOf: sha256 })),
  answerRoles(calls.closeHall, closeHall({ store })),
  answerRoles(calls.readJudging, readJudging({ store, drafts, sha256, now })),
  answerRoles(calls.submitMarks, submitMarks({ store, sha256, now })),
  answerRoles(calls.standByMarks, standByMarks({ store })),
  answerRoles(calls.keepDraft, keepDraft({ store, drafts, now })),
  answerPublic(calls.readBallot, readBallot({ store: votes, now })),
  answerPublic(calls.castVote, castVote({ store: votes, now })),
  ...entryAnswers,
]);
