import * as activity from '../../contracts/activity';
import type { AnyCall, InputOf } from '../../contracts/call';
import * as checkin from '../../contracts/checkin';
import * as member from '../../contracts/member';
import { readClassHours } from '../../contracts/ranking';
import * as registration from '../../contracts/registration';
import { type CloudForTests, cloudForTests, type Person } from '../support/cloudForTests';
import { codeOf, seedOf } from '../support/door';
import { aPlan } from '../support/plans';
import { aResident, aSignUp, aTown, type Town } from '../support/town';

let cloud: CloudForTests;
let town: Town;
let resident: Person;
beforeAll(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
  resident = await aResident(cloud, 'oResident');
});
afterAll(() => cloud.close());

/** How many requests this call costs from the function to the database. */
async function requestsOf<Call extends AnyCall>(person: Person, call: Call, input: InputOf<Call>): Promise<number> {
  const { cloudFunction, action } = call;
  const { result, databaseRequests } = await person.invoke(cloudFunction, { action, input });
  expect(result).toMatchObject({ ok: true });
  return databaseRequests;
}

test('a sign-up costs three requests, and four with a phone number', async () => {
  const { activityId } = await town.publish(aPlan({ phone: 'optional' }));
  expect(await requestsOf(resident, registration.signUp, aSignUp(activityId))).toBe(3);
  const withPhone = aSignUp(activityId, { phone: '13800000000' });
  expect(await requestsOf(town.organizer, registration.signUp, withPhone)).toBe(4);
  expect(await requestsOf(town.organizer, registration.signUp, withPhone)).toBe(1);
});

test('a check-in costs three requests, and a second scan one', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 20 }));
  const seed = await seedOf(resident, (await town.signUp(resident, activityId)).registrationId);
  const scanned = { activityId, sessionId: 's1', code: codeOf(seed) };
  expect(await requestsOf(town.organizer, checkin.scanTicket, scanned)).toBe(3);
  expect(await requestsOf(town.organizer, checkin.scanTicket, scanned)).toBe(1);
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
  expect(await requestsOf(town.organizer, activity.listManaged, { after: null })).toBe(2);
});
