import type { Person } from '../../support/cloudForTests';
import { cloudTime } from '../../support/cloudTime';
import { accepts, arrivedAt, minutePasses } from '../../support/messages';
import { aPlan } from '../../support/plans';
import { townOfEachTest } from '../../support/stage';
import { failureIn } from '../../support/timerRuns';
import { aResident } from '../../support/town';

const longAgo = '2020-01-01T00:00:00.000Z';

const { cloud, town } = townOfEachTest();
const time = cloudTime(cloud);

const collection = (name: string) => cloud.database.collection(name);
const person = (name: string): Promise<Person> => aResident(cloud, `o${name}`);

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
  expect(await failureIn(cloud, 'message', 'messages-delivered')).toMatch(/^messages: /);
  await minutePasses(cloud);
  expect(await failureIn(cloud, 'message', 'messages-delivered')).toBeNull();
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
  expect(await failureIn(cloud, 'message', 'announcements-written')).toMatch(/^reg_a: /);
  expect(await failureIn(cloud, 'message', 'notices-moved')).toMatch(/^notices of reg_b: /);
});
