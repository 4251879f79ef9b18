import { hmac } from '../../../cloudfunctions/_platform/keys';
import type { ActivityDocument } from '../../../cloudfunctions/_records/activities/documents';
import type { RegistrationDocument } from '../../../cloudfunctions/_records/registrations/documents';
import { readDeliveries, tickCalled } from '../../../contracts/message/calls';
import * as registration from '../../../contracts/registration/calls';
import { ticketCodeAt } from '../../../domain/tickets/ticketCode';
import { expectExactBooks } from '../../support/books';
import { cloudTime } from '../../support/cloudTime';
import { scan, seedOf } from '../../support/door';
import { accepts } from '../../support/messages';
import { stageOfFile } from '../../support/stage';
import { ticketOf } from '../../support/ticketHolders';
import { granted, residents } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const { cloud, town, refuses } = stageOfFile();
const time = cloudTime(cloud);

const somebody = residents({ cloud });
const hours = (count: number) => count * 60;
/** Somebody who signed up, some minutes after the one before. */
async function somebodyIn(activityId: string, seats = 1, takesMessages = true) {
  const person = await somebody();
  if (takesMessages) await accepts(cloud, person, ['reminder']);
  const { registrationId } = await town.signUp(person, activityId, { seats });
  time.pass(1);
  return { person, registrationId };
}
/** The message function's timer asks who is to be asked by now. */
const ask = async () => {
  const { result } = await cloud.cloud.runTimer('message');
  expect(result).toEqual({ ok: true, value: null });
};
const publish = (capacity: number) =>
  town.publish(time.planIn(hours(48), { capacity, asksReconfirmation: true, seatsPerSignUp: 6 }));
const startOf = async (activityId: string) => {
  const { activities = {} } = await cloud.dump();
  return (activities[activityId] as ActivityDocument).startAt;
};
const statusesOf = async (ids: readonly string[]) => {
  const { registrations = {} } = await cloud.dump();
  // As the functions wrote them.
  return ids.map((id) => (registrations[id] as RegistrationDocument).status);
};

test('people are asked from a day before, and what they answer is kept once', async () => {
  const { activityId } = await publish(3);
  const { person, registrationId } = await somebodyIn(activityId);
  await refuses(person, registration.reconfirm, { registrationId }, 'nothing-to-reconfirm');
  expect((await ticketOf({ person, registrationId })).reconfirmation).toBeNull();
  time.pass(hours(24));
  const late = await somebodyIn(activityId);
  await refuses(late.person, registration.reconfirm, { registrationId: late.registrationId }, 'nothing-to-reconfirm');
  expect((await ticketOf({ person, registrationId })).reconfirmation).toEqual({
    until: expect.any(String),
    isDone: false,
  });
  await refuses(late.person, registration.reconfirm, { registrationId }, 'unknown-registration');
  const first = await granted(person.call(registration.reconfirm, { registrationId }));
  const again = await expectNothingWritten(cloud, () =>
    granted(person.call(registration.reconfirm, { registrationId })),
  );
  expect(again).toEqual(first);
  expect(await ticketOf({ person, registrationId })).toMatchObject({
    reconfirmation: { isDone: true },
    timeline: [{ step: 'signed-up' }, { step: 'reconfirmed', by: 'member' }],
  });
});

test('twelve hours before, seats that nobody confirmed go to who waits: the latest first, and no more than are wanted', async () => {
  const { activityId } = await publish(4);
  const [first, second, third] = [
    await somebodyIn(activityId),
    await somebodyIn(activityId),
    await somebodyIn(activityId),
  ];
  const confirming = await somebodyIn(activityId);
  const [next, last] = [await somebodyIn(activityId), await somebodyIn(activityId)];
  const everyone = [first, second, third, confirming, next, last].map(({ registrationId }) => registrationId);
  time.pass(hours(25));
  await ask();
  await granted(confirming.person.call(registration.reconfirm, { registrationId: confirming.registrationId }));
  time.pass(hours(10));
  await time.sweep();
  expect(await statusesOf(everyone)).toEqual([...Array(4).fill('confirmed'), 'waiting', 'waiting']);
  time.pass(hours(1));
  await time.sweep();
  expect(await statusesOf(everyone)).toEqual(['confirmed', 'lapsed', 'lapsed', 'confirmed', 'waiting', 'waiting']);
  expect(await ticketOf(next)).toMatchObject({ waiting: { offer: { seats: 1 } } });
  expect(await ticketOf(last)).toMatchObject({ waiting: { offer: { seats: 1 } } });
  expect(await ticketOf(third)).toMatchObject({
    status: 'lapsed',
    seats: 0,
    timeline: [
      { step: 'signed-up' },
      { step: 'reconfirmation-asked' },
      { step: 'seat-released', by: 'rule', seats: 1 },
    ],
  });
  await expectExactBooks(cloud, activityId, { confirmed: 2, waiting: 2, left: 0 });
  // Late, but the seat is still theirs.
  await granted(first.person.call(registration.reconfirm, { registrationId: first.registrationId }));
  await refuses(third.person, registration.reconfirm, { registrationId: third.registrationId }, 'nothing-to-reconfirm');
});

test('nobody loses a seat while nobody waits, or for a party that would find no room even so', async () => {
  const { activityId } = await publish(2);
  const holders = [await somebodyIn(activityId), await somebodyIn(activityId)];
  time.pass(hours(25));
  await ask();
  time.pass(hours(12));
  await time.sweep();
  await expectExactBooks(cloud, activityId, { confirmed: 2, waiting: 0, left: 0 });
  const [one] = holders;
  await granted(one?.person.call(registration.reconfirm, { registrationId: one.registrationId }) ?? Promise.reject());
  const party = await somebodyIn(activityId, 2);
  await time.sweep();
  expect(await statusesOf([...holders, party].map(({ registrationId }) => registrationId))).toEqual([
    'confirmed',
    'confirmed',
    'waiting',
  ]);
  await expectExactBooks(cloud, activityId, { confirmed: 2, waiting: 1, left: 0 });
});

test('who is in keeps the seat, though they never answered and somebody waits', async () => {
  const { activityId } = await publish(1);
  const { person, registrationId } = await somebodyIn(activityId);
  const waiting = await somebodyIn(activityId);
  time.pass(hours(25));
  await ask();
  const toTheDoor = (Date.parse(await startOf(activityId)) - cloud.cloud.clock.now()) / 60_000 - 25;
  time.pass(toTheDoor);
  const code = ticketCodeAt(await seedOf(person, registrationId), cloud.cloud.clock.now(), hmac);
  expect(await scan(town.organizer, activityId, code)).toMatchObject({ verdict: 'valid' });
  await time.sweep();
  expect(await statusesOf([registrationId, waiting.registrationId])).toEqual(['confirmed', 'waiting']);
  await expectExactBooks(cloud, activityId, { confirmed: 1, waiting: 1, left: 0 });
  expect(await ticketOf({ person, registrationId })).toMatchObject({ reconfirmation: null });
});

test('nobody loses a seat to whom the question never came', async () => {
  const { activityId } = await publish(1);
  const holder = await somebodyIn(activityId);
  const waiting = await somebodyIn(activityId);
  time.pass(hours(37));
  await time.sweep();
  expect(await statusesOf([holder.registrationId, waiting.registrationId])).toEqual(['confirmed', 'waiting']);
  await expectExactBooks(cloud, activityId, { confirmed: 1, waiting: 1, left: 0 });
});

test('nobody loses a seat whom no message reached, but for who was called instead', async () => {
  const { activityId } = await publish(2);
  const [called, unreached] = [await somebodyIn(activityId, 1, false), await somebodyIn(activityId, 1, false)];
  const waiting = [await somebodyIn(activityId), await somebodyIn(activityId)];
  time.pass(hours(25));
  await ask();
  const { callList } = await granted(town.organizer.call(readDeliveries, { activityId }));
  const call = callList.find(({ registrationId }) => registrationId === called.registrationId);
  await granted(town.organizer.call(tickCalled, { messageId: String(call?.messageId), isCalled: true }));
  time.pass(hours(11));
  await time.sweep();
  const everyone = [called, unreached, ...waiting].map(({ registrationId }) => registrationId);
  expect(await statusesOf(everyone)).toEqual(['lapsed', 'confirmed', 'waiting', 'waiting']);
  await expectExactBooks(cloud, activityId, { confirmed: 1, waiting: 2, left: 0 });
});

test('who waits for the rest of their party does not lose the seats they have to their own request', async () => {
  const { activityId } = await publish(2);
  const confirming = await somebodyIn(activityId);
  const person = await somebody();
  const { registrationId } = await town.signUp(person, activityId, { seats: 2, maySplit: true });
  expect(await ticketOf({ person, registrationId })).toMatchObject({ seats: 1, waiting: { wants: 1 } });
  time.pass(hours(25));
  await ask();
  await granted(confirming.person.call(registration.reconfirm, { registrationId: confirming.registrationId }));
  time.pass(hours(12));
  await time.sweep();
  expect(await ticketOf({ person, registrationId })).toMatchObject({ seats: 1, waiting: { wants: 1, offer: null } });
  await expectExactBooks(cloud, activityId, { confirmed: 2, waiting: 0, left: 0 });
});
