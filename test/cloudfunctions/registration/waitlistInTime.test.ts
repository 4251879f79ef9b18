import { aPlan } from '../../support/plans';
import { townOfFile } from '../../support/stage';
import { ticketOf } from '../../support/ticketHolders';
import { aMinute, waitlistScenes } from '../../support/waitlistScenes';

const { cloud, town } = townOfFile();

const aYear = 365 * 24 * 60;
const { somebody, joins, afterMinutes } = waitlistScenes({ cloud, town });
/** How far the clock of the cloud is ahead of the one that plans are made by. */
const ahead = () => Math.ceil((cloud.cloud.clock.now() - Date.now()) / aMinute);

test('nobody is offered anything once the session has started', async () => {
  const plan = aPlan({ capacity: 1, startsInMinutes: aYear });
  const { activityId } = await town.publish(plan);
  await joins(activityId);
  const next = await joins(activityId);
  const begun = plan.sessions.map((session) => ({
    ...session,
    startAt: new Date(cloud.cloud.clock.now() - aMinute).toISOString(),
  }));
  const { database } = cloud;
  await database
    .collection('activities')
    .doc(activityId)
    .update({ data: { sessions: begun } });
  const oneMore = { 's1-hall': { capacity: 2, left: 1, hasQueue: true } };
  await database
    .collection('seats')
    .doc(activityId)
    .update({ data: { pools: oneMore } });
  await afterMinutes(2);
  expect(await ticketOf(next)).toMatchObject({ status: 'waiting', waiting: { offer: null } });
});

test('who waits and looks at the ticket is offered what a step that was cut off had left free', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 1, startsInMinutes: aYear }));
  await joins(activityId);
  const next = await joins(activityId);
  const oneMore = { 's1-hall': { capacity: 2, left: 1, hasQueue: true } };
  await cloud.database
    .collection('seats')
    .doc(activityId)
    .update({ data: { pools: oneMore } });
  expect((await ticketOf(next)).waiting).toMatchObject({ offer: { number: 1, seats: 1 } });
});

test('who missed three times in ninety days waits until the day before, while others take the seats', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 2, startsInMinutes: 3 * 24 * 60 + ahead() }));
  const person = await somebody();
  const noShows = [1, 2, 3].map((day) => ({
    registrationId: `reg_${day}`,
    activityId,
    title: '讲座',
    at: new Date(cloud.cloud.clock.now() - day * 24 * 60 * aMinute).toISOString(),
  }));
  const { data } = await cloud.database.collection('members').where({ nickname: person.openid }).get();
  await cloud.database.collection('members').doc(String(data[0]?._id)).update({ data: { noShows } });
  const { registrationId, status } = await town.signUp(person, activityId);
  expect(status).toBe('waiting');
  expect(await ticketOf(await joins(activityId))).toMatchObject({ status: 'confirmed' });
  await afterMinutes(2);
  expect((await ticketOf({ person, registrationId })).waiting).toMatchObject({ offer: null, ahead: 0 });
  await afterMinutes(2 * 24 * 60 + 30);
  expect((await ticketOf({ person, registrationId })).waiting).toMatchObject({ offer: { number: 1, seats: 1 } });
});

test('phone numbers are erased thirty days after the end, and the timer is no one’s to play', async () => {
  const { activityId } = await town.publish(aPlan({ phone: 'required', startsInMinutes: 24 * 60 + ahead() }));
  const { registrationId } = await joins(activityId, { phone: '13800000000' });
  expect((await cloud.dump()).contacts).toHaveProperty([registrationId]);
  const person = await somebody();
  expect((await person.invoke('registration', { Type: 'Timer', TriggerName: 'everyMinute' })).result).toEqual({
    ok: false,
    failure: 'unknown-action',
  });
  await afterMinutes(33 * 24 * 60);
  expect((await cloud.dump()).contacts).not.toHaveProperty([registrationId]);
});
