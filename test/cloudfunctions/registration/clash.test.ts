import * as activity from '../../../contracts/activity/calls';
import * as admission from '../../../contracts/admission/calls';
import type { InputOf } from '../../../contracts/call';
import * as registration from '../../../contracts/registration/calls';
import { addMinutes } from '../../../domain/time/instant';
import type { Person } from '../../support/cloudForTests';
import { aPlan, aSession, minutesFromNow } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { stageOfFile } from '../../support/stage';
import { granted, residents } from '../../support/town';

const { cloud, town, refuses } = stageOfFile();

const somebody = residents({ cloud });
const startAt = minutesFromNow(24 * 60);
const lectureAt = async (minutes: number, title: string, change: Parameters<typeof aPlan>[0] = {}) => {
  const { activityId } = await town.publish(
    aPlan({ title, sessions: [aSession({ startAt: addMinutes(startAt, minutes), capacity: 1 })], ...change }),
  );
  return activityId;
};
const asks = (activityId: string, change: Partial<InputOf<typeof registration.signUp>> = {}) =>
  aSignUp(activityId, { keepsBoth: false, ...change });
const statusesOf = async (person: Person) => {
  const { tickets } = await granted(person.call(registration.listTickets, {}));
  return Object.fromEntries(tickets.map((ticket) => [ticket.activity.title, ticket.status]));
};

test('a seat at the same time as another is asked about, with the name of the other, and taken for it or beside it', async () => {
  const [first, second, third] = [await lectureAt(0, '甲'), await lectureAt(90, '乙'), await lectureAt(60, '丙')];
  const person = await somebody();
  const { registrationId } = await town.signUp(person, first);
  await refuses(person, registration.signUp, asks(second), 'overlaps-another');
  const { viewer } = await granted(person.call(activity.readActivity, { activityId: second }));
  expect(viewer.clashes).toEqual([
    { sessionId: 's1', registrationId, title: '甲', startAt, endAt: addMinutes(startAt, 120) },
  ]);
  const swap = asks(second, { leaves: [registrationId] });
  expect(await granted(person.call(registration.signUp, swap))).toMatchObject({ status: 'confirmed' });
  expect(await statusesOf(person)).toEqual({ 甲: 'cancelled', 乙: 'confirmed' });
  await granted(person.call(registration.signUp, asks(third, { keepsBoth: true })));
  expect(await statusesOf(person)).toEqual({ 甲: 'cancelled', 乙: 'confirmed', 丙: 'confirmed' });
});

test('a swap sent again does not undo what came after it', async () => {
  const [first, second] = [await lectureAt(0, '甲'), await lectureAt(60, '乙')];
  const person = await somebody();
  const { registrationId } = await town.signUp(person, first);
  const swap = asks(second, { leaves: [registrationId] });
  await granted(person.call(registration.signUp, swap));
  await granted(person.call(registration.signUp, asks(first, { keepsBoth: true })));
  await granted(person.call(registration.signUp, swap));
  expect(await statusesOf(person)).toEqual({ 甲: 'confirmed', 乙: 'confirmed' });
});

test('nobody gives a seat back for a place on a waitlist', async () => {
  const [first, full] = [await lectureAt(0, '甲'), await lectureAt(60, '乙')];
  await town.signUp(await somebody(), full);
  const person = await somebody();
  const { registrationId } = await town.signUp(person, first);
  await granted(person.call(registration.signUp, asks(full, { leaves: [registrationId] })));
  expect(await statusesOf(person)).toEqual({ 甲: 'confirmed', 乙: 'waiting' });
});

test('what ends as the other begins, was called off or is only waited for does not clash', async () => {
  const [first, next, off, full] = [
    await lectureAt(0, '甲'),
    await lectureAt(120, '乙'),
    await lectureAt(0, '丙'),
    await lectureAt(60, '丁'),
  ];
  const person = await somebody();
  await town.signUp(await somebody(), full);
  await town.signUp(person, off);
  await town.signUp(person, full);
  await granted(town.organizer.call(activity.cancelActivity, { activityId: off, reason: '场地停电' }));
  for (const activityId of [first, next])
    expect(await granted(person.call(registration.signUp, asks(activityId)))).toMatchObject({ status: 'confirmed' });
});

describe('an offer at the time of another seat', () => {
  /** Somebody with a seat of one lecture, and an offer of the other at the same time. */
  async function offered() {
    const [held, wished] = [await lectureAt(0, '甲'), await lectureAt(60, '乙')];
    const other = await somebody();
    const first = await town.signUp(other, wished);
    const person = await somebody();
    const { registrationId } = await town.signUp(person, wished);
    const own = await town.signUp(person, held);
    await granted(other.call(registration.cancelRegistration, { registrationId: first.registrationId }));
    return { person, registrationId, own: own.registrationId };
  }
  const accepts = (registrationId: string) => ({ registrationId, offer: 1, isAccepted: true });

  test('is accepted only by who says what becomes of the other, which the ticket names', async () => {
    const { person, registrationId, own } = await offered();
    const { ticket } = await granted(person.call(registration.readTicket, { registrationId }));
    expect(ticket.clashes).toEqual([{ registrationId: own, title: '甲', startAt, endAt: addMinutes(startAt, 120) }]);
    await refuses(person, registration.answerOffer, accepts(registrationId), 'overlaps-another');
    expect(await statusesOf(person)).toEqual({ 甲: 'confirmed', 乙: 'waiting' });
    await granted(person.call(registration.answerOffer, { ...accepts(registrationId), keepsBoth: true }));
    expect(await statusesOf(person)).toEqual({ 甲: 'confirmed', 乙: 'confirmed' });
    for (const id of [registrationId, own]) {
      const shown = await granted(person.call(registration.readTicket, { registrationId: id }));
      expect(shown.ticket.clashes).toHaveLength(1);
    }
  });

  test('takes the place of the other where that is to be left, once', async () => {
    const { person, registrationId, own } = await offered();
    const swap = { ...accepts(registrationId), leaves: [own] };
    await granted(person.call(registration.answerOffer, swap));
    expect(await statusesOf(person)).toEqual({ 甲: 'cancelled', 乙: 'confirmed' });
    const { ticket } = await granted(person.call(registration.readTicket, { registrationId: own }));
    expect(ticket.clashes).toEqual([]);
    await granted(person.call(registration.signUp, asks(ticket.activity.id, { keepsBoth: true })));
    await granted(person.call(registration.answerOffer, swap));
    expect(await statusesOf(person)).toEqual({ 甲: 'confirmed', 乙: 'confirmed' });
  });

  test('is let go without a word about the other', async () => {
    const { person, registrationId } = await offered();
    await granted(person.call(registration.answerOffer, { ...accepts(registrationId), isAccepted: false }));
    expect(await statusesOf(person)).toEqual({ 甲: 'confirmed', 乙: 'cancelled' });
  });
});

test('who is admitted to two at one time reads of it on both tickets, until one is given back', async () => {
  const review = { admission: 'review' } as const;
  const [first, second] = [await lectureAt(0, '甲', review), await lectureAt(60, '乙', review)];
  const person = await somebody();
  const ids = [(await town.signUp(person, first)).registrationId, (await town.signUp(person, second)).registrationId];
  const clashesOfAll = () =>
    Promise.all(
      ids.map(async (registrationId) => {
        const { ticket } = await granted(person.call(registration.readTicket, { registrationId }));
        return ticket.clashes.map((clash) => clash.title);
      }),
    );
  expect(await clashesOfAll()).toEqual([[], []]);
  for (const registrationId of ids) await granted(town.organizer.call(admission.admitApplicant, { registrationId }));
  expect(await clashesOfAll()).toEqual([['乙'], ['甲']]);
  await granted(person.call(registration.cancelRegistration, { registrationId: ids[0] ?? '' }));
  expect(await clashesOfAll()).toEqual([[], []]);
});
