import { editActivity } from '../../../contracts/activity/managing';
import { addMinutes } from '../../../domain/time/instant';
import { accepts, arrivedAt, minutePasses, statesOf } from '../../support/messages';
import { aPlan, aSession } from '../../support/plans';
import { aDayBefore, hour, remindedPeople } from '../../support/remindedPeople';
import { townOfEachTest } from '../../support/stage';
import { aResident, granted } from '../../support/town';

const { cloud, town } = townOfEachTest();
const { later, somebodyComing } = remindedPeople({ cloud, town });

test('a question that is switched on within the day before is asked within the minute, and noted in the history', async () => {
  const plan = aPlan({ startsInMinutes: 30 * 60 });
  const { activityId, version } = await town.publish(plan);
  const { person, registrationId } = await somebodyComing(activityId, 2);
  // Of before changes were counted.
  const { remove } = cloud.database.command;
  await cloud.database
    .collection('registrations')
    .doc(registrationId)
    .update({ data: { version: remove() } });
  later(10 * hour);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([aDayBefore]);
  const asking = { ...plan, asksReconfirmation: true };
  await granted(town.organizer.call(editActivity, { activityId, version, plan: asking }));
  await minutePasses(cloud);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([aDayBefore, ['活动开始提醒', expect.stringMatching(/^还来吗？/)]]);
  const { timeline, version: changes } = Object((await cloud.dump()).registrations?.[registrationId]);
  expect(timeline.map((entry: object) => Object(entry).step)).toEqual(['signed-up', 'reconfirmation-asked']);
  expect(changes).toBe(2);
});

test('a reminder that waits to be sent when its session is moved a week is not sent', async () => {
  const plan = aPlan({ startsInMinutes: 25 * 60 });
  const { activityId, version } = await town.publish(plan);
  const { person } = await somebodyComing(activityId, 1);
  later(hour);
  cloud.cloud.messages.failNext(1, 45009);
  await minutePasses(cloud);
  const sessions = plan.sessions.map((session) => ({
    ...session,
    startAt: addMinutes(session.startAt, 7 * 24 * 60),
    endAt: addMinutes(session.endAt, 7 * 24 * 60),
  }));
  await granted(town.organizer.call(editActivity, { activityId, version, plan: { ...plan, sessions } }));
  await minutePasses(cloud);
  expect(arrivedAt(cloud, person)).toEqual([]);
  expect(await statesOf(cloud)).toEqual({ 'change-3': ['unreached'], 'reminder-24h': ['expired'] });
});

test('everyone is reminded of their own session', async () => {
  const startAt = (hours: number) => new Date(Date.now() + hours * hour).toISOString();
  const sessions = [aSession({ startAt: startAt(25) }), aSession({ id: 's2', startAt: startAt(49) })];
  const { activityId } = await town.publish(aPlan({ sessions }));
  const first = await aResident(cloud, 'oFirst');
  const second = await aResident(cloud, 'oSecond');
  await town.signUp(first, activityId);
  await town.signUp(second, activityId, { sessionId: 's2' });
  await accepts(cloud, first, ['reminder']);
  await accepts(cloud, second, ['reminder']);
  later(hour);
  await minutePasses(cloud);
  expect([arrivedAt(cloud, first), arrivedAt(cloud, second)]).toEqual([[aDayBefore], []]);
  later(24 * hour);
  await minutePasses(cloud);
  expect([arrivedAt(cloud, first), arrivedAt(cloud, second)]).toEqual([[aDayBefore], [aDayBefore]]);
});
