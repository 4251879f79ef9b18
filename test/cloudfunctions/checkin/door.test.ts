import { hmac } from '../../../cloudfunctions/_platform/keys';
import * as activity from '../../../contracts/activity/calls';
import * as checkin from '../../../contracts/checkin/calls';
import { readClassHours } from '../../../contracts/ranking/calls';
import * as registration from '../../../contracts/registration/calls';
import type { Verdict } from '../../../domain/checkin/verdict';
import { eventKeyOf, ticketNumberOf, ticketSeedOf } from '../../../domain/tickets/ticketKeys';
import { type CloudForTests, freshCloudForTests, type Person } from '../../support/cloudForTests';
import { codeOf, scan, seedOf } from '../../support/door';
import { aPlan } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { aResident, aTown, granted, makeOrganizer, type Town } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const rootKey = 'the root key that these tests forge codes with';
let cloud: CloudForTests;
let town: Town;
let resident: Person;
beforeAll(async () => {
  cloud = await freshCloudForTests({ TONGXIN_ROOT_KEY: rootKey });
  town = await aTown(cloud);
  resident = await aResident(cloud, 'oResident', { nickname: '小林' });
});
afterAll(() => cloud.close());

/** A ticket for an activity that lets people in now. */
async function aTicket(startsInMinutes = 20, person = resident) {
  const { activityId } = await town.publish(aPlan({ startsInMinutes }));
  const { registrationId } = await town.signUp(person, activityId);
  return { activityId, registrationId, seed: await seedOf(person, registrationId) };
}

const nobody = { nickname: null, seats: null, sessionId: null };
const lin = { nickname: '小林', seats: 1, sessionId: 's1' };

async function turnsAway(activityId: string, code: string, verdict: Verdict, who: object = nobody) {
  const answer = await expectNothingWritten(cloud, () => scan(town.organizer, activityId, code));
  expect(answer).toEqual({ verdict, ...who, at: null, party: null });
}

test('a code is good in its own half minute, and a step early', async () => {
  for (const steps of [0, 1]) {
    const { activityId, seed } = await aTicket();
    expect(await scan(town.organizer, activityId, codeOf(seed, steps))).toMatchObject({ verdict: 'valid' });
  }
});

test('an organiser who signed up is not let in by their own hand, but by another’s', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 20 }));
  const { registrationId } = await town.signUp(town.organizer, activityId);
  const byName = { activityId, sessionId: 's1', registrationId };
  expect(await expectNothingWritten(cloud, () => town.organizer.call(checkin.checkInByName, byName))).toEqual({
    ok: false,
    failure: 'own-registration',
  });
  const colleague = await aResident(cloud, 'oColleague');
  await makeOrganizer(town.administrator, colleague, town.organisationId);
  expect(await granted(colleague.call(checkin.checkInByName, byName))).toMatchObject({ verdict: 'valid' });
});

test('an old screenshot and a clock that runs ahead are told apart', async () => {
  const { activityId, seed } = await aTicket();
  await turnsAway(activityId, codeOf(seed, -3), 'expired-code');
  await turnsAway(activityId, codeOf(seed, 3), 'future-code');
});

test('a code of another activity is told so', async () => {
  const { seed } = await aTicket();
  const other = await aTicket();
  await turnsAway(other.activityId, codeOf(seed), 'wrong-event');
});

test('a code made with another ticket’s key, or with one letter changed, is forged', async () => {
  const { activityId, seed } = await aTicket();
  await turnsAway(activityId, codeOf({ ...seed, key: '0'.repeat(32) }), 'forged');
  const code = codeOf(seed);
  const last = code.endsWith('0') ? '1' : '0';
  await turnsAway(activityId, code.slice(0, -1) + last, 'forged');
});

test('a cut code and a foreign one are unknown', async () => {
  const { activityId, seed } = await aTicket();
  const foreign = [
    '',
    codeOf(seed).slice(0, 30),
    codeOf(seed).toLowerCase(),
    'https://example.com/pay',
    'TXP1.AAAA',
    '签到',
  ];
  for (const code of foreign) await turnsAway(activityId, code, 'unknown-code');
});

test('a genuine code that is not on the list is told so', async () => {
  const { activityId } = await aTicket();
  const eventKey = eventKeyOf(new TextEncoder().encode(rootKey), activityId, hmac);
  const number = ticketNumberOf(eventKey, 'reg_of_nobody', 1, hmac);
  await turnsAway(activityId, codeOf(ticketSeedOf(eventKey, number, hmac)), 'not-listed');
});

test('before and after the sign-in window nobody is let in', async () => {
  const early = await aTicket(40);
  await turnsAway(early.activityId, codeOf(early.seed), 'not-yet-open', lin);
  const late = await aTicket();
  await cloud.database
    .collection('activities')
    .doc(late.activityId)
    .update({ data: { checkIn: { opensMinutesBefore: 60, closesMinutesAfter: -30 } } });
  await turnsAway(late.activityId, codeOf(late.seed), 'closed', lin);
});

test('a second scan says when the first was, even after the closing, and changes nothing', async () => {
  const { activityId, registrationId, seed } = await aTicket();
  const first = await scan(town.organizer, activityId, codeOf(seed));
  const again = await expectNothingWritten(cloud, () => scan(town.organizer, activityId, codeOf(seed, 1)));
  expect(again).toEqual({ verdict: 'used', ...lin, at: first.at, party: null });

  await cloud.database
    .collection('activities')
    .doc(activityId)
    .update({ data: { checkIn: { opensMinutesBefore: 60, closesMinutesAfter: -30 } } });
  expect(
    await granted(town.organizer.call(checkin.checkInByName, { activityId, sessionId: 's1', registrationId })),
  ).toEqual(again);
});

test('ten doors at once let a ticket in once, and its hours count once', async () => {
  const person = await aResident(cloud, 'oAtTenDoors');
  const { activityId, seed } = await aTicket(20, person);
  const before = await hoursOf(person);
  const answers = await Promise.all(Array.from({ length: 10 }, () => scan(town.organizer, activityId, codeOf(seed))));
  expect(answers.filter(({ verdict }) => verdict === 'valid')).toHaveLength(1);
  expect(answers.filter(({ verdict }) => verdict === 'used')).toHaveLength(9);
  expect(new Set(answers.map(({ at }) => at)).size).toBe(1);
  expect(await hoursOf(person)).toBe((before ?? 0) + 2);
});

test('the ticket of a cancelled registration opens no door, and neither does the one before a new sign-up', async () => {
  const { activityId } = await town.publish(aPlan());
  const { registrationId } = await town.signUp(resident, activityId);
  const seed = await seedOf(resident, registrationId);
  await granted(resident.call(registration.cancelRegistration, { registrationId }));
  await turnsAway(activityId, codeOf(seed), 'cancelled', lin);
  expect(await granted(resident.call(registration.readTicket, { registrationId }))).toMatchObject({
    ticket: { status: 'cancelled', seed: null },
  });

  await granted(resident.call(registration.signUp, aSignUp(activityId)));
  await turnsAway(activityId, codeOf(seed), 'not-listed');
});

test('the door of a cancelled activity says so, and its tickets draw no code', async () => {
  const { activityId, registrationId, seed } = await aTicket();
  await granted(town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }));
  await turnsAway(activityId, codeOf(seed), 'activity-cancelled', lin);
  expect(await granted(resident.call(registration.readTicket, { registrationId }))).toMatchObject({
    ticket: { status: 'confirmed', activity: { status: 'cancelled', cancelReason: '场地停电' }, seed: null },
  });
});

test('a name from the list is let in by the same rules', async () => {
  const { activityId, registrationId } = await aTicket();
  const admit = (by: { activityId: string; registrationId: string }) =>
    granted(town.organizer.call(checkin.checkInByName, { ...by, sessionId: 's1' }));
  expect(await admit({ activityId, registrationId })).toMatchObject({ verdict: 'valid', nickname: '小林' });
  expect(await admit({ activityId, registrationId })).toMatchObject({ verdict: 'used', nickname: '小林' });

  const other = await aTicket();
  expect(await admit({ activityId, registrationId: other.registrationId })).toEqual({
    verdict: 'not-listed',
    ...nobody,
    at: null,
    party: null,
  });
});

test('the desk counts who is expected and who is in, and names who came last first', async () => {
  const { activityId, registrationId } = await aTicket();
  const other = await aResident(cloud, 'oOther', { nickname: '老周' });
  const { registrationId: theirs } = await town.signUp(other, activityId);
  for (const id of [registrationId, theirs])
    await granted(town.organizer.call(checkin.checkInByName, { activityId, sessionId: 's1', registrationId: id }));
  expect(await granted(town.organizer.call(checkin.readDesk, { activityId, sessionId: null }))).toMatchObject({
    status: 'published',
    signedUp: 2,
    checkedIn: 2,
    latest: [{ nickname: '老周' }, { nickname: '小林' }],
  });
});

const hoursOf = async (person: Person): Promise<number | undefined> =>
  (await granted(person.call(readClassHours, {}))).me?.classHours;
