import type { AnyCall, InputOf } from '../../contracts/call';
import * as contest from '../../contracts/contest/calls';
import { currentPolicyVersion as policyVersion } from '../../domain/member/member';
import { anEntryPlan as plan } from './entries';

const contestId = 'con_0123456789abcdef';
const entryId = 'ent_0123456789abcdef';
const uploadId = 'fil_0123456789abcdef';
const requestId = '0123456789abcdef';
const version = 1;

const sample = <Call extends AnyCall>(call: Call, input: InputOf<Call>) => ({ call, input });

export const validEntryInputs = [
  sample(contest.listOpenContests, {}),
  sample(contest.readOpenContest, { contestId }),
  sample(contest.startEntry, { contestId, policyVersion }),
  sample(contest.readMyEntry, { entryId }),
  sample(contest.listMyEntries, {}),
  sample(contest.saveEntry, { entryId, version, plan: { ...plan, townshipCode: null } }),
  sample(contest.submitEntry, { entryId, version }),
  sample(contest.inviteTeamMember, { entryId }),
  sample(contest.joinTeam, { code: '7Q2K-0XMA-93TZ', name: '李大姐' }),
  sample(contest.leaveTeam, { entryId, key: 'tm_0123456789abcdef' }),
  sample(contest.beginUpload, { entryId, requestId, use: 'picture' }),
  sample(contest.attachFile, {
    ...{ entryId, uploadId, use: 'plan', name: '计划书.pdf' },
    fileId: `cloud://local-env.bucket/uploads/${entryId}/${uploadId}`,
  }),
  sample(contest.detachFile, { entryId, id: uploadId }),
  sample(contest.appealRejection, { entryId, reason: '我们村就在本县' }),
  sample(contest.withdrawEntry, { entryId }),
  sample(contest.listEntries, { contestId, view: 'waiting', after: `2026-11-23T06:00:00.000Z~${entryId}` }),
  sample(contest.readEntry, { entryId }),
  sample(contest.claimEntry, { entryId }),
  sample(contest.returnEntry, {
    entryId,
    version,
    reasons: { title: '请写明产品', team: '甲乙', summary: '甲乙', plan: '甲乙', village: '甲乙', files: '甲乙' },
  }),
  sample(contest.qualifyEntry, { entryId, version }),
  sample(contest.rejectEntry, { entryId, version, reason: '不在本县范围' }),
  sample(contest.decideEntryAppeal, { entryId, version, isGranted: true, answer: '证明有效' }),
  sample(contest.shortlistEntry, { entryId, version }),
  sample(contest.unshortlistEntry, { entryId, version }),
  sample(contest.listStageEntries, { contestId, stageId: contestId }),
  sample(contest.takeOverEntries, { contestId, stageId: contestId, entryIds: [entryId] }),
  sample(contest.typeEntry, { contestId, requestId, plan, hasAgreed: true }),
  sample(contest.retypeEntry, { entryId, version, plan }),
];
