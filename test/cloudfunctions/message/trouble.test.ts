import { accepts, arrivedAt, minutePasses, statesOf } from '../../support/messages';
import { aPlan } from '../../support/plans';
import { townOfEachTest } from '../../support/stage';
import { aResident } from '../../support/town';

const hour = 60 * 60_000;
/** WeChat's "system busy": nobody knows whether it took the message. */
const systemBusy = -1;

const { cloud, town } = townOfEachTest();

async function remindersDueFor(people: number) {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 25 * 60, capacity: 50 }));
  const coming = await Promise.all(Array.from({ length: people }, (_, index) => aResident(cloud, `oPerson${index}`)));
  for (const person of coming) {
    await town.signUp(person, activityId);
    await accepts(cloud, person, ['reminder']);
  }
  cloud.cloud.clock.advance(hour);
  return coming;
}

test('a message that WeChat does not answer holds up none of the others', async () => {
  const coming = await remindersDueFor(25);
  cloud.cloud.messages.failNext(1, systemBusy);
  await minutePasses(cloud);
  const arrived = coming.filter((person) => arrivedAt(cloud, person).length === 1);
  expect(arrived).toHaveLength(24);
  expect((await statesOf(cloud))['reminder-24h']).toEqual(['sending', ...Array(24).fill('sent')]);
});

test('when batch after batch fails the rest is left to the next minute', async () => {
  await remindersDueFor(35);
  cloud.cloud.messages.failNext(30, systemBusy);
  await minutePasses(cloud);
  expect((await statesOf(cloud))['reminder-24h']).toEqual([...Array(5).fill('due'), ...Array(30).fill('sending')]);
  await minutePasses(cloud);
  expect((await statesOf(cloud))['reminder-24h']).toEqual([...Array(30).fill('sending'), ...Array(5).fill('sent')]);
});

test('an activity that cannot be announced holds up neither the announcements nor the messages of another', async () => {
  const [person] = await remindersDueFor(1);
  if (person === undefined) throw new Error('somebody comes');
  const broken = { _id: 'act_broken', nextAnnouncementAt: '2020-01-01T00:00:00.000Z' };
  await cloud.database.collection('activities').add({ data: broken });
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toHaveLength(1);
});
