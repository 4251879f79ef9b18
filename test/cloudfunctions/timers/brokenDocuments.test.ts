import type { TimerRunDocument } from '../../../cloudfunctions/_records/timers/documents';
import * as admission from '../../../contracts/admission/calls';
import { cancelRegistration } from '../../../contracts/registration/tickets';
import { type CloudForTests, cloudForTests, type Person } from '../../support/cloudForTests';
import { cloudTime } from '../../support/cloudTime';
import { aLottery, applicationsFor } from '../../support/draws';
import { accepts, arrivedAt, minutePasses } from '../../support/messages';
import { aPlan } from '../../support/plans';
import { aResident, aTown, granted, type Town } from '../../support/town';

const day = 24 * 60;
const longAgo = '2020-01-01T00:00:00.000Z';

let cloud: CloudForTests;
let town: Town;
let time: ReturnType<typeof cloudTime>;
beforeEach(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
  time = cloudTime(cloud);
});
afterEach(() => cloud.close());

const collection = (name: string) => cloud.database.collection(name);
const person = (name: string): Promise<Person> => aResident(cloud, `o${name}`);

/** What the timer notes of this step: what failed in it, if anything. */
async function failureIn(timer: 'registration' | 'message', step: string): Promise<string | null> {
  const { data } = await collection('timerRuns').doc(timer).get();
  return (data as unknown as TimerRunDocument).steps[step]?.failure ?? null;
}

async function statusOf(registrationId: string): Promise<string> {
  const { data } = await collection('registrations').doc(registrationId).get();
  return String(data?.status);
}

/** Somebody with an offer that has run out, and a registration like theirs of which only this is left. */
async function offerRunOut(left: object) {
  const { activityId } = await town.publish(time.planIn(3 * day, { capacity: 1 }));
  const [first, second] = [await person('First'), await person('Second')];
  const { registrationId } = await town.signUp(first, activityId);
  const waiting = await town.signUp(second, activityId);
  await granted(first.call(cancelRegistration, { registrationId }));
  const { data } = await collection('registrations').doc(waiting.registrationId).get();
  const queue = {
    ...Object(data?.queue),
    order: '5.0',
    offer: { ...Object(Object(data?.queue).offer), until: longAgo },
  };
  await collection('registrations').add({ data: { _id: 'reg_broken', activityId, queue, status: 'waiting', ...left } });
  time.pass(121);
  return waiting.registrationId;
}

test.each<[string, object]>([
  ['no member', { timeline: [], generation: 1, sessionId: 's1', ticketKind: 'hall' }],
  ['no history', { memberId: 'mem_broken', generation: 1, sessionId: 's1', ticketKind: 'hall' }],
])('an offer of a registration that has %s lets the others run out', async (_title, left) => {
  const registrationId = await offerRunOut(left);
  await time.sweep();
  expect(await statusOf(registrationId)).toBe('lapsed');
});

test('a person who cannot be read holds up neither the line they stand in nor the draw', async () => {
  const { activityId } = await town.publish(time.planIn(3 * day, { capacity: 1 }));
  const [first, second] = [await person('First'), await person('Second')];
  const { registrationId } = await town.signUp(first, activityId);
  const waiting = await town.signUp(second, activityId);
  const { data } = await collection('registrations').doc(waiting.registrationId).get();
  const { timeline: _, ...broken } = Object(data);
  await collection('registrations').add({
    data: {
      ...broken,
      _id: 'reg_broken',
      memberId: 'mem_broken',
      ticketNumber: 'b',
      queue: { ...broken.queue, order: '5.0' },
    },
  });
  await granted(first.call(cancelRegistration, { registrationId }));
  await time.sweep();
  const { data: served } = await collection('registrations').doc(waiting.registrationId).get();
  expect(Object(served?.queue).offer).toMatchObject({ number: 1, seats: 1 });

  const drawn = await applicationsFor(cloud, town, [1, 1, 1], { capacity: 2, startsInMinutes: 3 * day });
  await granted(town.organizer.call(admission.closeApplications, { activityId: drawn.activityId }));
  const [broke = ''] = drawn.registrationIds;
  await collection('registrations')
    .doc(broke)
    .update({ data: { timeline: null } });
  const { toSeat } = await granted(
    town.organizer.call(admission.drawLots, { activityId: drawn.activityId, ...aLottery }),
  );
  expect(toSeat).toBe(0);
  expect(await Promise.all(drawn.registrationIds.map(statusOf))).toEqual(['applied', 'confirmed', 'confirmed']);
});

test('activities, books and numbers that cannot be read are passed over by every step of the sweep', async () => {
  const registrationId = await offerRunOut({ memberId: 7 });
  await collection('activities').add({
    data: [
      {
        _id: 'act_a',
        status: 'published',
        absencesNotedAt: null,
        startAt: longAgo,
        endAt: '2999',
        admission: 'lot',
        settleAt: longAgo,
      },
      {
        _id: 'act_b',
        status: 'published',
        absencesNotedAt: null,
        startAt: longAgo,
        endAt: '2999',
        asksReconfirmation: true,
      },
    ],
  });
  await collection('seats').add({
    data: [
      { _id: 'act_a', touchedAt: longAgo, holders: { one: 7, two: 'no|hold' } },
      { _id: 'act_b', touchedAt: longAgo, holders: null, pools: 7 },
    ],
  });
  await collection('contacts').add({
    data: [
      { _id: 'con_broken', phone: '1', generation: 1, eraseAfter: '2999', checkAt: longAgo },
      { _id: 'con_stray', phone: '1', generation: 1, eraseAfter: '2999', checkAt: longAgo, consent: { at: longAgo } },
    ],
  });
  await collection('draws').add({ data: { _id: 'act_a', isSeated: false, drawnAt: longAgo, seated: 0 } });
  const entry = { id: 'aud_whole', act: 'list-closed', at: longAgo, on: { id: 'x', kind: 'activity' } };
  await collection('organisations').add({
    data: [
      { _id: 'org_a', name: 'a', audit: [{ at: longAgo }] },
      { _id: 'org_b', name: 'b', audit: [entry] },
    ],
  });
  await time.sweep();
  expect(await statusOf(registrationId)).toBe('lapsed');
  expect((await collection('contacts').doc('con_stray').get()).data).toBeNull();
  expect((await collection('organisations').doc('org_b').get()).data?.audit).toEqual([]);
  const { data } = await collection('timerRuns').doc('registration').get();
  const { steps } = data as unknown as TimerRunDocument;
  expect(
    Object.entries(steps).flatMap(([step, { failure }]) =>
      failure === null ? [] : [`${step}: ${failure.split(':')[0]}`],
    ),
  ).toEqual([
    'overtaken-settled: act_a',
    'unconfirmed-released: act_b',
    'absences-noted: act_a',
    'draws-seated: draw of act_a',
    'audit-moved: entries of org_a',
  ]);
});

test('a message that cannot be read, and one of nobody, are passed over and do not come again', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 * 60 }));
  const reached = await person('Reached');
  await town.signUp(reached, activityId);
  await accepts(cloud, reached, ['reminder']);
  const due = {
    kind: 'reminder',
    occasion: 'reminder-24h',
    dueAt: longAgo,
    expiresAt: '2999',
    until: null,
    state: 'due',
    generation: 1,
    leaseUntil: null,
  };
  await collection('activities').add({ data: { _id: 'act_broken', status: 'published' } });
  await collection('registrations').add({
    data: {
      _id: 'reg_broken',
      activityId: 'act_broken',
      memberId: 'mem_x',
      ticketNumber: 'x',
      status: 'confirmed',
      generation: 1,
      queue: null,
    },
  });
  const messages = Array.from({ length: 60 }, (_, index) => ({
    ...due,
    _id: `msg_${index}`,
    memberId: 'mem_x',
    activityId: 'act_broken',
    registrationId: index < 50 ? 'reg_none' : 'reg_broken',
  }));
  await collection('messages').add({ data: messages });
  time.pass(60);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, reached)).toHaveLength(1);
  expect((await collection('messages').where({ state: 'due' }).count()).total).toBe(0);
  expect(await failureIn('message', 'messages-delivered')).toMatch(/^messages: /);
  await minutePasses(cloud);
  expect(await failureIn('message', 'messages-delivered')).toBeNull();
});

test('a person who cannot be read holds up neither the question nor the notices of the others', async () => {
  const { activityId } = await town.publish(time.planIn(30 * 60, { capacity: 9, asksReconfirmation: true }));
  const { registrationId } = await town.signUp(await person('Asked'), activityId);
  const { data } = await collection('registrations').doc(registrationId).get();
  const notice = { kind: 'offer', occasion: 'offer-1', dueAt: longAgo, expiresAt: longAgo, until: null };
  await collection('registrations').add({
    data: [
      { ...Object(data), _id: 'reg_a', memberId: 'mem_a', ticketNumber: 'a', timeline: 7 },
      {
        ...Object(data),
        _id: 'reg_b',
        memberId: 'mem_b',
        ticketNumber: 'b',
        timeline: [],
        notices: { dueAt: longAgo },
      },
      { ...Object(data), _id: 'reg_c', memberId: 'mem_c', ticketNumber: 'c', notices: [notice] },
    ],
  });
  time.pass(6.1 * 60);
  await minutePasses(cloud);
  const stepsOf = async (id: string) =>
    (Object((await collection('registrations').doc(id).get()).data).timeline as readonly { step: string }[]).map(
      ({ step }) => step,
    );
  expect(await stepsOf(registrationId)).toEqual(['signed-up', 'reconfirmation-asked']);
  expect((await collection('registrations').doc('reg_c').get()).data?.notices).toEqual([]);
  expect(await failureIn('message', 'announcements-written')).toMatch(/^reg_a: /);
  expect(await failureIn('message', 'notices-moved')).toMatch(/^notices of reg_b: /);
});
