import * as admission from '../../../contracts/admission/calls';
import { checkInByName } from '../../../contracts/checkin/calls';
import { cancelRegistration } from '../../../contracts/registration/tickets';
import type { Person } from '../../support/cloudForTests';
import { cloudTime } from '../../support/cloudTime';
import { aClosing, aLottery, applicationsFor } from '../../support/draws';
import { townOfEachTest } from '../../support/stage';
import { failureIn, lastRun } from '../../support/timerRuns';
import { aResident, granted } from '../../support/town';

const day = 24 * 60;
const longAgo = '2020-01-01T00:00:00.000Z';

const { cloud, town } = townOfEachTest();
const time = cloudTime(cloud);

const collection = (name: string) => cloud.database.collection(name);
const person = (name: string): Promise<Person> => aResident(cloud, `o${name}`);

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
  await granted(town.organizer.call(admission.closeApplications, aClosing(drawn.activityId, cloud.cloud.clock.now())));
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

test('an absence that cannot be noted keeps no other from being noted', async () => {
  const { activityId } = await town.publish(time.planIn(20));
  const sign = async (name: string) => (await town.signUp(await person(name), activityId)).registrationId;
  const [came, broken, missed] = [await sign('Came'), await sign('Broken'), await sign('Missed')];
  await granted(town.organizer.call(checkInByName, { activityId, sessionId: 's1', registrationId: came }));
  await collection('registrations')
    .doc(broken)
    .update({ data: { timeline: null } });
  time.pass(3 * 60);
  await time.sweep();
  const { data } = await collection('registrations').doc(missed).get();
  expect(data?.absence).toMatchObject({ appeal: null });
  expect(await failureIn(cloud, 'registration', 'absences-noted')).toContain(`${broken}: `);
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
  const { steps = {} } = (await lastRun(cloud, 'registration')) ?? {};
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
