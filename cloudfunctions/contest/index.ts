import * as calls from '../../contracts/contest/calls';
import { contestCodeOf, contestCodeTyped } from '../../domain/contest/contestCode';
import { utf8Bytes } from '../../domain/hashing/bytes';
import { now } from '../_platform/clock';
import { derivedId, hmac, rootKey } from '../_platform/keys';
import { answerAnyone, answerPublic, answerRoles } from '../_records/access/answer';
import { cloudCodeAttempts as attempts } from '../_records/codeAttempts/cloudCodeAttempts';
import { hashing, lots } from '../_records/draws/cloudLots';
import { serveUnderKey } from '../_records/rootKey/serveUnderKey';
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
import { cloudContests } from './setup/cloudContests';
import { copyContest } from './setup/copyContest';
import { createContest } from './setup/createContest';
import { editContest } from './setup/editContest';
import { listContests } from './setup/listContests';
import { openContest } from './setup/openContest';
import { readContest } from './setup/readContest';

const contestIdFor = (memberId: string, requestId: string) => derivedId('con', 'contest', memberId, requestId);
const inviteIdFor = (code: string) => derivedId('cin', 'contest-invite', contestCodeTyped(code));
const codes: InviteCodes = {
  codeFor: (...press) => contestCodeOf(hmac(rootKey(), utf8Bytes(JSON.stringify(['contest-code', ...press])))),
  inviteIdFor,
};
const store = cloudContests;

export const main = serveUnderKey('contest', [
  answerRoles(calls.createContest, createContest({ store, now, contestIdFor })),
  answerRoles(calls.copyContest, copyContest({ store, now, contestIdFor })),
  answerRoles(calls.listContests, listContests({ store, now })),
  answerRoles(calls.readContest, readContest({ store, now })),
  answerRoles(calls.editContest, editContest({ store, now })),
  answerRoles(calls.openContest, openContest({ store, now })),
  answerRoles(calls.setOrder, setOrder({ store, now })),
  answerPublic(calls.readOrderDraw, readOrderDraw({ store, now })),
  answerRoles(calls.closeEntryList, closeEntryList({ store, lots, hashing, now })),
  answerRoles(calls.drawOrder, drawOrder({ store, lots, hashing, now })),
  answerRoles(calls.addOfficial, addOfficial({ store, tasks, codes, now })),
  answerRoles(calls.inviteOfficial, inviteOfficial({ store, tasks, codes, now })),
  answerRoles(calls.removeOfficial, removeOfficial({ store, tasks, now })),
  answerAnyone(calls.joinContest, joinContest({ tasks, attempts, now, inviteIdFor })),
  answerAnyone(calls.listMyContests, listMyContests({ tasks, now })),
  answerRoles(calls.recuse, recuse({ store, tasks, now })),
]);
