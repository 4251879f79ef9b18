import * as activity from '../../contracts/activity';
import type { AnyCall, InputOf } from '../../contracts/call';
import * as checkin from '../../contracts/checkin';
import * as member from '../../contracts/member';
import { readClassHours } from '../../contracts/ranking';
import * as registration from '../../contracts/registration';
import { currentPolicyVersion as policyVersion } from '../../domain/member/member';
import { aPlan, aService } from './plans';

const activityId = 'act_0123456789abcdef';
const organisationId = 'org_0123456789abcdef';
const registrationId = 'reg_0123456789abcdef.0123456789abcdef.self';
const requestId = '0123456789abcdef';

const sample = <Call extends AnyCall>(call: Call, input: InputOf<Call>) => ({ call, input });

/** An input that each call lets through. */
export const validInputs = [
  sample(activity.listComing, {
    kind: 'lecture',
    countyCode: '510502',
    after: `2026-11-23T06:00:00.000Z~${activityId}`,
  }),
  sample(activity.readActivity, { activityId }),
  sample(activity.listManaged, { after: `2026-11-23T06:00:00.000Z~${activityId}` }),
  sample(activity.readPlan, { activityId }),
  sample(activity.createActivity, { organisationId, requestId, plan: aPlan() }),
  sample(activity.editActivity, {
    activityId,
    version: 3,
    plan: aPlan({ details: aService({ insurancePolicyNumber: 'PICC-2026-0001' }) }),
  }),
  sample(activity.publishActivity, { activityId, version: 3 }),
  sample(activity.cancelActivity, { activityId, reason: '场地停电' }),
  sample(checkin.scanTicket, { activityId, code: 'TX1' }),
  sample(checkin.admitByName, { activityId, registrationId }),
  sample(checkin.readDesk, { activityId }),
  sample(member.readMe, {}),
  sample(member.saveProfile, { nickname: '小林', ageBand: 'adult', policyVersion }),
  sample(member.listMeInRanking, { isListed: true, policyVersion }),
  sample(member.claimAdministrator, { code: 'a-code-for-tests' }),
  sample(member.createOrganisation, { name: '江阳区文化馆' }),
  sample(member.listOrganisations, {}),
  sample(member.inviteOrganizer, { organisationId }),
  sample(member.acceptInvitation, { code: '7Q2K-0XMA-93TZ' }),
  sample(readClassHours, {}),
  sample(registration.signUp, { activityId, requestId, phone: '13800000000', policyVersion }),
  sample(registration.cancelRegistration, { registrationId }),
  sample(registration.listTickets, {}),
  sample(registration.readTicket, { registrationId }),
  sample(registration.listRoster, { activityId }),
  sample(registration.revealPhone, { registrationId }),
];
