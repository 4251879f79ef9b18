import { noteAnswers, readDeliveries, readLedger, stopMessages, tickCalled } from '../../../contracts/message/calls';
import { cancelRegistration } from '../../../contracts/registration/tickets';
import { currentPolicyVersion } from '../../../domain/member/member';
import { accepts, arrivedAt, expectExactLedger, minutePasses, statesOf } from '../../support/messages';
import { aPlan } from '../../support/plans';
import { aStage, type Stage, unknownActivity } from '../../support/stage';
import { aRequestId, aResident, granted } from '../../support/town';

const hour = 60 * 60_000;
let stage: Stage;
beforeEach(async () => {
  stage = await aStage();
});
afterEach(() => stage.cloud.close());

/** The resident signed up and accepted so many reminders; the reminder of the day before is due. */
async function aReminderDue(reminders: number) {
  const { cloud, town, resident } = stage;
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 * 60, phone: 'optional' }));
  const { registrationId } = await town.signUp(resident, activityId, { phone: '13800000000' });
  for (let count = 0; count < reminders; count++) await accepts(cloud, resident, ['reminder']);
  cloud.cloud.clock.advance(hour);
  return { activityId, registrationId };
}

const deliveriesOf = (activityId: string) => granted(stage.town.organizer.call(readDeliveries, { activityId }));
const ledger = () => granted(stage.resident.call(readLedger, {}));

test('who has accepted nothing stands on the call list; ticked as called, and the tick taken back', async () => {
  const { activityId, registrationId } = await aReminderDue(0);
  await minutePasses(stage.cloud);
  const [call] = (await deliveriesOf(activityId)).callList;
  expect(call).toEqual({
    messageId: expect.stringContaining('.reminder-24h.'),
    registrationId,
    nickname: 'oResident',
    hasPhone: true,
    kind: 'reminder',
    state: 'unreached',
    until: null,
    at: expect.any(String),
    calledAt: null,
  });
  const messageId = call?.messageId ?? '';
  const { organizer } = stage.town;
  const ticked = await granted(organizer.call(tickCalled, { messageId, isCalled: true }));
  expect(ticked).toEqual({ calledAt: expect.any(String) });
  expect(await granted(organizer.call(tickCalled, { messageId, isCalled: true }))).toEqual(ticked);
  expect((await deliveriesOf(activityId)).callList).toEqual([{ ...call, ...ticked }]);
  expect(await granted(organizer.call(tickCalled, { messageId, isCalled: false }))).toEqual({ calledAt: null });
  expect((await deliveriesOf(activityId)).callList).toEqual([call]);
});

test('who has cancelled need not be called any more', async () => {
  const { activityId, registrationId } = await aReminderDue(0);
  await minutePasses(stage.cloud);
  await granted(stage.resident.call(cancelRegistration, { registrationId }));
  expect(await deliveriesOf(activityId)).toMatchObject({
    counts: [{ kind: 'reminder', due: 0, sent: 0, unreached: 1 }],
    callList: [],
  });
});

test('only the activity’s own organisers see and tick the call list', async () => {
  const { activityId } = await aReminderDue(0);
  await minutePasses(stage.cloud);
  const messageId = (await deliveriesOf(activityId)).callList[0]?.messageId ?? '';
  const { resident, stranger, town, refuses } = stage;
  for (const person of [resident, stranger, town.administrator]) {
    await refuses(person, readDeliveries, { activityId }, 'not-allowed');
    await refuses(person, tickCalled, { messageId, isCalled: true }, 'not-allowed');
  }
  await refuses(town.organizer, readDeliveries, { activityId: unknownActivity }, 'unknown-activity');
  await refuses(town.organizer, tickCalled, { messageId: 'msg_none', isCalled: true }, 'unknown-message');
});

test('a message that arrived is on no call list', async () => {
  const { activityId } = await aReminderDue(1);
  await minutePasses(stage.cloud);
  const [messageId = ''] = Object.keys((await stage.cloud.dump()).messages ?? {});
  expect(await deliveriesOf(activityId)).toEqual({
    title: '乡村振兴大讲堂',
    counts: [{ kind: 'reminder', due: 0, sent: 1, unreached: 0 }],
    callList: [],
  });
  await stage.refuses(stage.town.organizer, tickCalled, { messageId, isCalled: true }, 'unknown-message');
});

test('when WeChat says that nothing is left, neither is there in the ledger', async () => {
  const { activityId } = await aReminderDue(2);
  stage.cloud.cloud.messages.failNext(1, 43101);
  await minutePasses(stage.cloud);
  expect(await ledger()).toMatchObject({
    balances: [{ kind: 'reminder', accepted: 2, sent: 0, left: 0 }, {}, {}, {}, {}, {}, {}, {}, {}],
    messages: [{ kind: 'reminder', state: 'unreached' }],
  });
  expect((await deliveriesOf(activityId)).callList).toMatchObject([{ state: 'unreached' }]);
  await expectExactLedger(stage.cloud, stage.resident);
});

test('a value that WeChat refuses fails the message, and uses up nothing', async () => {
  const { activityId } = await aReminderDue(1);
  stage.cloud.cloud.messages.failNext(1, 47003);
  await minutePasses(stage.cloud);
  await minutePasses(stage.cloud);
  expect(await ledger()).toMatchObject({
    balances: [{ kind: 'reminder', accepted: 1, sent: 0, left: 1 }, {}, {}, {}, {}, {}, {}, {}, {}],
    messages: [{ kind: 'reminder', state: 'failed' }],
  });
  expect((await deliveriesOf(activityId)).callList).toMatchObject([{ state: 'failed' }]);
  await expectExactLedger(stage.cloud, stage.resident);
});

test('beyond WeChat’s limit of messages it is sent a minute later', async () => {
  await aReminderDue(1);
  stage.cloud.cloud.messages.failNext(1, 45009);
  await minutePasses(stage.cloud);
  expect(await statesOf(stage.cloud)).toEqual({ 'reminder-24h': ['due'] });
  await minutePasses(stage.cloud);
  expect(arrivedAt(stage.cloud, stage.resident)).toHaveLength(1);
  await expectExactLedger(stage.cloud, stage.resident);
});

test('who stops messages gets none, is forgotten as an address, and may allow them again', async () => {
  const { resident, cloud } = stage;
  await aReminderDue(2);
  const stopped = await granted(resident.call(stopMessages, {}));
  expect(stopped).toEqual({ stoppedAt: expect.any(String) });
  const { addresses, members = {} } = await cloud.dump();
  expect(addresses).toEqual({});
  const consents = Object.values(members).flatMap((member) => Object(member).consents);
  expect(consents.filter(({ purposes }) => purposes.includes('messages')).map(({ act }) => act)).toEqual([
    'given',
    'withdrawn',
  ]);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, resident)).toEqual([]);
  expect((await ledger()).balances[0]).toMatchObject({ accepted: 2, sent: 0, left: 0 });
  await accepts(cloud, resident, ['reminder']);
  expect((await ledger()).balances[0]).toMatchObject({ accepted: 3, sent: 0, left: 1 });
  await expectExactLedger(cloud, resident);
});

test('an address that nobody renewed for a year is erased', async () => {
  const { cloud, resident } = stage;
  await accepts(cloud, resident, ['reminder']);
  await minutePasses(cloud);
  expect(Object.keys((await cloud.dump()).addresses ?? {})).toHaveLength(1);
  cloud.cloud.clock.advance(366 * 24 * hour);
  await cloud.cloud.runTimer('registration');
  expect((await cloud.dump()).addresses).toEqual({});
});

test('without a profile nothing is noted, and without an answer nothing is kept', async () => {
  const { stranger, resident, refuses, cloud } = stage;
  const answers = { requestId: aRequestId(), accepted: [], policyVersion: currentPolicyVersion } as const;
  await refuses(stranger, noteAnswers, { ...answers, accepted: ['offer'] as const }, 'profile-missing');
  await granted(resident.call(noteAnswers, answers));
  expect((await cloud.dump()).addresses).toEqual({});
});

test('the openid is nowhere in the database, and neither list names a member or a phone number', async () => {
  const person = await aResident(stage.cloud, 'oSecretIdentity', { nickname: '小林' });
  const { activityId } = await aReminderDue(1);
  await stage.town.signUp(person, activityId, { phone: '13811111111' });
  await accepts(stage.cloud, person, ['reminder', 'offer']);
  await minutePasses(stage.cloud);
  expect(JSON.stringify(await stage.cloud.dump())).not.toContain('oSecretIdentity');
  const lists = [await deliveriesOf(activityId), await granted(person.call(readLedger, {}))];
  expect(JSON.stringify(lists)).not.toMatch(/mem_|oSecret|138\d{8}/);
});
