import * as activity from '../../contracts/activity/calls';
import * as admission from '../../contracts/admission/calls';
import type { AnyCall, InputOf } from '../../contracts/call';
import * as checkin from '../../contracts/checkin/calls';
import * as contest from '../../contracts/contest/calls';
import * as member from '../../contracts/member/calls';
import * as message from '../../contracts/message/calls';
import { readClassHours } from '../../contracts/ranking/calls';
import * as registration from '../../contracts/registration/calls';
import { currentPolicyVersion as policyVersion } from '../../domain/member/member';
import { usualRules } from '../../locales/zh-CN/contest/rubrics';
import { aContestPlan } from './contests';
import { aPlan, aService } from './plans';
import { validEntryInputs } from './validEntryInputs';

const activityId = 'act_0123456789abcdef';
const organisationId = 'org_0123456789abcdef';
const contestId = 'con_0123456789abcdef';
const entryId = 'ent_0123456789abcdef';
const registrationId = 'reg_0123456789abcdef.0123456789abcdef.self';
const requestId = '0123456789abcdef';

const officeContact = { name: '办公室', phone: '0830-3123456', place: '文化馆一楼服务台' };
const luzhou = { latitude: 28.8717, longitude: 105.4423 };

/** With nothing left open, so that each part of it can be wrong. */
const rules = {
  ...usualRules,
  timing: { ...usualRules.timing, overrun: { stepSeconds: 15, points: '0.5', most: '3' } },
  publicShare: { weight: '0.1', quorum: 20 },
} as const;
const stages = {
  earlier: [{ contestId: 'con_0123456789abcdeg', weight: '40' }],
  ...({ roundsEach: false, tieBreak: 'combined' } as const),
};
const ofRun = { contestId: 'con_0123456789abcdef', isRehearsal: false };

const sample = <Call extends AnyCall>(call: Call, input: InputOf<Call>) => ({ call, input });

/** An input that each call lets through. */
export const validInputs = [
  sample(activity.listComing, {
    kind: 'lecture',
    countyCode: '510502',
    after: `2026-11-23T06:00:00.000Z~${activityId}`,
  }),
  sample(activity.readActivity, { activityId }),
  sample(activity.listManaged, { after: `past~2026-11-23T06:00:00.000Z~${activityId}` }),
  sample(activity.readPlan, { activityId }),
  sample(activity.createActivity, { organisationId, requestId, plan: aPlan({ position: luzhou }) }),
  sample(activity.editActivity, {
    activityId,
    version: 3,
    plan: aPlan({ details: aService({ insurancePolicyNumber: 'PICC-2026-0001' }), position: luzhou }),
  }),
  sample(activity.setCover, { activityId, pictureBase64: '/9j/' }),
  sample(activity.publishActivity, { activityId, version: 3 }),
  sample(activity.cancelActivity, { activityId, reason: '场地停电' }),
  sample(activity.readActivityCode, { activityId }),
  sample(admission.readDraw, { activityId }),
  sample(admission.closeApplications, { activityId, publicSource: '双色球 2026130 期', publicOn: '2026-11-24' }),
  sample(admission.drawLots, { activityId, publicValue: '02 07 11 18 24 31 09' }),
  sample(admission.listApplicants, { activityId }),
  sample(admission.admitApplicant, { registrationId }),
  sample(admission.rejectApplicant, { registrationId, reason: '名额已满' }),
  sample(checkin.scanTicket, { activityId, sessionId: 's1', code: 'TX1' }),
  sample(checkin.correctHeadcount, { activityId, registrationId, seen: 4, people: 2 }),
  sample(checkin.checkInByName, { activityId, sessionId: 's1', registrationId }),
  sample(checkin.readDesk, { activityId, sessionId: 's1' }),
  sample(contest.createContest, { organisationId, requestId, plan: aContestPlan({ rules, stages }) }),
  sample(contest.copyContest, { contestId, requestId }),
  sample(contest.listContests, {}),
  sample(contest.readContest, { contestId }),
  sample(contest.editContest, { contestId, version: 1, plan: aContestPlan({ summary: '面向全市', rules, stages }) }),
  sample(contest.openContest, { contestId, version: 1 }),
  sample(contest.setOrder, { contestId, version: 1, order: [entryId] }),
  sample(contest.readOrderDraw, { contestId }),
  sample(contest.closeEntryList, { contestId, publicSource: '双色球 2026130 期', publicOn: '2026-11-24' }),
  sample(contest.drawOrder, { contestId, publicValue: '02 07 11 18 24 31 09' }),
  sample(contest.addOfficial, { contestId, version: 1, requestId, role: 'judge', name: '邓老师' }),
  sample(contest.inviteOfficial, { contestId, version: 1, requestId, id: 'j1' }),
  sample(contest.removeOfficial, { contestId, version: 1, id: 'j1', reason: '另有任务' }),
  sample(contest.joinContest, { code: 'BS-7Q2K-0XMA-93TZ' }),
  sample(contest.listMyContests, {}),
  sample(contest.startRun, { contestId, isRehearsal: false, requestId }),
  sample(contest.endRehearsal, { contestId }),
  sample(contest.readStage, { contestId, isRehearsal: false }),
  sample(contest.directStage, { contestId, isRehearsal: false, requestId, version: 1, act: { type: 'pause' } }),
  sample(contest.typePaperMarks, {
    ...ofRun,
    submission: requestId,
    entry: 'e1',
    seat: 'j1',
    criteria: {},
  }),
  sample(contest.openHall, { contestId, isRehearsal: false }),
  sample(contest.closeHall, { contestId, isRehearsal: false }),
  sample(contest.readJudging, { contestId, isRehearsal: false }),
  sample(contest.submitMarks, {
    ...ofRun,
    entry: 'e1',
    submission: requestId,
    replaces: null,
    criteria: {},
  }),
  sample(contest.standByMarks, { ...ofRun, entry: 'e1', submission: requestId }),
  sample(contest.leaveRemark, { ...ofRun, entry: 'e1', remark: '' }),
  sample(contest.keepDraft, { ...ofRun, entry: 'e1', criteria: {}, note: '', replaces: 0, phone: requestId }),
  sample(contest.readBallot, { contestId }),
  sample(contest.castVote, { contestId, entry: 'e1', mark: 5 }),
  sample(contest.publishResult, { contestId, noticeUntil: '2199-01-01' }),
  sample(contest.readResult, { contestId }),
  sample(contest.readProtocol, { contestId, part: 1 }),
  sample(contest.listResults, {}),
  sample(contest.readOwnSheet, { contestId }),
  sample(contest.appealResult, { contestId, requestId, reason: '请复核第二项的分数' }),
  sample(contest.answerResultAppeal, { contestId, appealId: 'con_0.ent_0', answer: '已复核' }),
  sample(contest.listAppointments, { contestId }),
  sample(contest.appoint, {
    ...{ contestId, entryId, holder: '罗明远', village: '凤凰山村' },
    ...{ duties: ['advice'], from: '2026-12-01', months: 12 },
  }),
  sample(contest.renewAppointment, { contestId, entryId, seenTerms: 1, months: 12, opinion: '干得好' }),
  sample(contest.endAppointment, { contestId, entryId, reason: '本人搬离' }),
  sample(contest.listMyAppointments, {}),
  sample(contest.readCertificateCode, { entryId }),
  sample(contest.logDuty, { entryId, requestId, on: '2026-11-24', duty: 'advice', text: '走访三户' }),
  sample(contest.strikeDuty, { entryId, recordId: requestId, isStruck: true }),
  sample(contest.verifyCertificate, { number: '2026-000001' }),
  sample(contest.recuse, { contestId, entryId, reason: '同村' }),
  ...validEntryInputs,
  sample(member.readMe, {}),
  sample(member.saveProfile, { nickname: '小林', ageBand: 'adult', policyVersion }),
  sample(member.listMeInRanking, { isListed: true, policyVersion }),
  sample(member.claimAdministrator, { code: 'a-code-for-tests' }),
  sample(member.createOrganisation, { requestId, name: '江阳区文化馆', officeContact }),
  sample(member.readOfficeContact, { organisationId }),
  sample(member.changeOfficeContact, { organisationId, version: 1, officeContact }),
  sample(member.listOrganizers, { organisationId }),
  sample(member.removeOrganizer, { organisationId, organizerId: 'ogz_0123456789abcdef', reason: '调到别的单位' }),
  sample(member.listOrganisations, {}),
  sample(member.inviteOrganizer, { organisationId }),
  sample(member.acceptInvitation, { code: '7Q2K-0XMA-93TZ' }),
  sample(message.readLedger, {}),
  sample(message.noteAnswers, { requestId, accepted: ['offer', 'reminder'], policyVersion }),
  sample(message.stopMessages, {}),
  sample(message.readDeliveries, { activityId }),
  sample(message.tickCalled, { messageId: 'msg_0123456789abcdef', isCalled: true }),
  sample(readClassHours, {}),
  sample(registration.signUp, {
    ...{ activityId, requestId, sessionId: 's1', ticketKind: 'hall', seats: 2, maySplit: true },
    ...{ phone: '13800000000', policyVersion },
  }),
  sample(registration.cancelRegistration, { registrationId }),
  sample(registration.giveBackSeats, { registrationId, keeps: 1 }),
  sample(registration.leaveWaitlist, { registrationId }),
  sample(registration.answerOffer, { registrationId, offer: 1, isAccepted: true }),
  sample(registration.reconfirm, { registrationId }),
  sample(registration.agreeToTerms, { registrationId, seenTermsChangedAt: '2026-11-23T06:00:00.000Z' }),
  sample(registration.appealAbsence, { registrationId, reason: '当天临时住院' }),
  sample(registration.decideAppeal, { registrationId, isExcused: true, answer: '情况属实' }),
  sample(registration.listTickets, {}),
  sample(registration.readTicket, { registrationId }),
  sample(registration.listRoster, { activityId }),
  sample(registration.readRosterEntry, { registrationId }),
  sample(registration.revealPhone, { registrationId }),
];
