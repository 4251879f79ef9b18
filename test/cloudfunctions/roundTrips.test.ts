import * as activity from '../../contracts/activity/calls';
import * as admission from '../../contracts/admission/calls';
import type { AnyCall, InputOf } from '../../contracts/call';
import * as checkin from '../../contracts/checkin/calls';
import * as member from '../../contracts/member/calls';
import { readClassHours } from '../../contracts/ranking/calls';
import * as registration from '../../contracts/registration/calls';
import type { Person } from '../support/cloudForTests';
import { codeOf, seedOf } from '../support/door';
import { aPlan } from '../support/plans';
import { aSignUp } from '../support/signUps';
import { townOfFile } from '../support/stage';
import { aResident } from '../support/town';
import { warm } from '../support/warm';

const { cloud, town } = townOfFile();
let resident: Person;
beforeAll(async () => {
  await warm(cloud);
  resident = await aResident(cloud, 'oResident');
});

/** How many requests this call costs from the function to the database. */
async function requestsOf<Call extends AnyCall>(person: Person, call: Call, input: InputOf<Call>): Promise<number> {
  const { cloudFunction, action } = call;
  const { result, databaseRequests } = await person.invoke(cloudFunction, { action, input });
  expect(result).toMatchObject({ ok: true });
  return databaseRequests;
}

/** What refuses this call, and how many requests that costs. */
async function refusalOf<Call extends AnyCall>(person: Person, call: Call, input: InputOf<Call>) {
  const { cloudFunction, action } = call;
  const { result, databaseRequests } = await person.invoke(cloudFunction, { action, input });
  return [Reflect.get(Object(result), 'failure'), databaseRequests];
}

test('a sign-up costs three requests, and four with a phone number', async () => {
  const { activityId } = await town.publish(aPlan({ phone: 'optional' }));
  expect(await requestsOf(resident, registration.signUp, aSignUp(activityId))).toBe(3);
  const withPhone = aSignUp(activityId, { phone: '13800000000' });
  expect(await requestsOf(town.organizer, registration.signUp, withPhone)).toBe(4);
  expect(await requestsOf(town.organizer, registration.signUp, withPhone)).toBe(1);
});

test('joining the line costs two requests; opening it one more', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 1 }));
  await town.signUp(town.organizer, activityId);
  expect(await requestsOf(resident, registration.signUp, aSignUp(activityId))).toBe(3);
  expect(await requestsOf(town.administrator, registration.signUp, aSignUp(activityId))).toBe(2);
});

test('an application for a draw costs one request more: how many have applied', async () => {
  const { activityId } = await town.publish(aPlan({ admission: 'lot' }));
  expect(await requestsOf(resident, registration.signUp, aSignUp(activityId))).toBe(3);
});

test('an application costs two requests', async () => {
  const { activityId } = await town.publish(aPlan({ admission: 'review' }));
  expect(await requestsOf(resident, registration.signUp, aSignUp(activityId))).toBe(2);
});

test('a seat given back is on offer to the next, and the message owed, in seventeen requests; the rest is two each', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 1 }));
  const held = await town.signUp(town.organizer, activityId);
  const next = await town.signUp(resident, activityId);
  const last = await town.signUp(town.administrator, activityId);
  expect(await requestsOf(town.administrator, registration.readTicket, { registrationId: last.registrationId })).toBe(
    2,
  );
  const offered = await requestsOf(town.organizer, registration.cancelRegistration, {
    registrationId: held.registrationId,
  });
  expect(offered).toBeLessThanOrEqual(17);
  const accepts = { registrationId: next.registrationId, offer: 1, isAccepted: true, keepsBoth: true };
  expect(await requestsOf(resident, registration.answerOffer, accepts)).toBe(2);
});

test('the organiser reads the list in two requests, one history in one', async () => {
  const { activityId } = await town.publish(aPlan());
  const { registrationId } = await town.signUp(resident, activityId);
  expect(await requestsOf(town.organizer, registration.listRoster, { activityId })).toBe(2);
  expect(await requestsOf(town.organizer, registration.readRosterEntry, { registrationId })).toBe(1);
});

test('a check-in costs five requests, one of them for the desk’s figures, and a second scan one', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 20 }));
  const seed = await seedOf(resident, (await town.signUp(resident, activityId)).registrationId);
  const scanned = { activityId, sessionId: 's1', code: codeOf(seed) };
  expect(await requestsOf(town.organizer, checkin.scanTicket, scanned)).toBe(5);
  expect(await requestsOf(town.organizer, checkin.scanTicket, scanned)).toBe(1);
});

test('an act of an organiser that is logged costs one request for its entry', async () => {
  const plan = aPlan({ phone: 'optional', startsInMinutes: 20 });
  const made = await town.draft(plan);
  expect(await requestsOf(town.organizer, activity.publishActivity, made)).toBe(4);
  const { activityId } = made;
  // In no other lecture at that time: its hours count.
  const person = await aResident(cloud, 'oLetInByName');
  const { registrationId } = await town.signUp(person, activityId, { phone: '13800000000' });
  expect(await requestsOf(town.organizer, registration.revealPhone, { registrationId })).toBe(2);
  const byName = { activityId, sessionId: 's1', registrationId };
  expect(await requestsOf(town.organizer, checkin.checkInByName, byName)).toBe(6);
  expect(await requestsOf(town.organizer, checkin.checkInByName, byName)).toBe(1);
});

test('a check of whose a thing is, or whether it is a draft, costs no request', async () => {
  const { activityId } = await town.publish(aPlan());
  const { registrationId } = await town.signUp(town.administrator, activityId);
  expect(await requestsOf(resident, admission.readDraw, { activityId })).toBe(1);
  expect(await requestsOf(resident, activity.readActivityCode, { activityId })).toBe(4);
  expect(await requestsOf(resident, activity.readActivityCode, { activityId })).toBe(2);
  expect(await requestsOf(town.administrator, registration.leaveWaitlist, { registrationId })).toBe(1);

  const draft = { activityId: (await town.draft(aPlan())).activityId };
  expect(await refusalOf(resident, registration.readTicket, { registrationId })).toEqual(['unknown-registration', 1]);
  expect(await refusalOf(resident, registration.reconfirm, { registrationId })).toEqual(['unknown-registration', 1]);
  expect(await refusalOf(resident, activity.readActivity, draft)).toEqual(['unknown-activity', 1]);
  expect(await refusalOf(resident, admission.readDraw, draft)).toEqual(['unknown-activity', 1]);
  expect(await refusalOf(resident, registration.signUp, aSignUp(draft.activityId))).toEqual(['unknown-activity', 1]);
});

test('an activity with a waitlist costs one request more: how long it is', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 1 }));
  await town.signUp(town.organizer, activityId);
  await town.signUp(resident, activityId);
  expect(await requestsOf(town.administrator, activity.readActivity, { activityId })).toBe(2);
});

test('what a person opens first costs two requests at most', async () => {
  const { activityId } = await town.publish(aPlan());
  const { registrationId } = await town.signUp(resident, activityId);
  const home = { kind: 'lecture', countyCode: null, after: null } as const;
  expect(await requestsOf(resident, activity.listComing, home)).toBe(2);
  expect(await requestsOf(resident, activity.readActivity, { activityId })).toBe(1);
  expect(await requestsOf(resident, registration.listTickets, {})).toBe(1);
  expect(await requestsOf(resident, registration.readTicket, { registrationId })).toBe(1);
  expect(await requestsOf(resident, member.readMe, {})).toBe(2);
  expect(await requestsOf(resident, readClassHours, {})).toBe(2);
  expect(await requestsOf(town.organizer, checkin.readDesk, { activityId, sessionId: null })).toBe(1);
});

test('the organiser’s own list costs two requests, one more for what is coming, and three for what waits in it', async () => {
  const list = (after: string | null) => requestsOf(town.organizer, activity.listManaged, { after });
  await town.publish(aPlan({ admission: 'review' }));
  expect(await list(null)).toBe(6);
  const end = '9999-01-01T00:00:00.000Z~act_0000000000000000';
  expect(await list(`coming~${end}`)).toBe(3);
  expect(await list(`past~${end}`)).toBe(2);
});
