import * as activity from '../../../contracts/activity/calls';
import * as admission from '../../../contracts/admission/calls';
import { cloudTime } from '../../support/cloudTime';
import { aClosing, aLottery, endRegistration } from '../../support/draws';
import { manyLike } from '../../support/manyPeople';
import { accepts, arrivedAt } from '../../support/messages';
import { aPlan } from '../../support/plans';
import { townOfEachTest } from '../../support/stage';
import { aResident, granted } from '../../support/town';
import { warm } from '../../support/warm';

/** Two pages of those that messages are written in, and four of those they are sent in. */
const people = 200;
/** What a run of the message function's timer costs that finds nothing to do. */
const idle = 12;

const { cloud, town } = townOfEachTest();
beforeEach(async () => {
  await warm(cloud);
});

/** The requests of one run of the timer beyond those of an idle one. */
async function requestsOf(timer: string): Promise<number> {
  const { result, databaseRequests } = await cloud.cloud.runTimer(timer);
  expect(result).toEqual({ ok: true, value: null });
  return databaseRequests - idle;
}

const statesOf = async (condition: object): Promise<readonly string[]> => {
  const { data } = await cloud.database.collection('messages').where(condition).limit(1000).get();
  return data.map(({ state }) => String(state));
};

/** One who signed up, and as many as are missing like them. */
async function manySignUp(activityId: string, like: Parameters<typeof manyLike>[3] = () => ({})) {
  const { registrationId } = await town.signUp(await aResident(cloud, 'oFirst'), activityId);
  await manyLike(cloud, registrationId, people - 1, like);
}

test('asking two hundred people whether they still come costs twenty requests', async () => {
  const { planIn, pass } = cloudTime(cloud);
  const plan = planIn(30 * 60, { capacity: people, asksReconfirmation: true });
  const { activityId } = await town.publish(plan);
  await manySignUp(activityId);
  expect(await requestsOf('message')).toBe(0);
  pass(6.1 * 60);
  expect(await requestsOf('message')).toBe(20);
  expect(await statesOf({ occasion: 'reconfirmation' })).toEqual(Array(people).fill('unreached'));
  const asked = cloud.database.collection('registrations').where({ 'timeline.1.step': 'reconfirmation-asked' });
  expect((await asked.count()).total).toBe(people);
  expect(await requestsOf('message')).toBe(0);
});

test('telling two hundred people of a change costs eighteen requests, and its second pass eight', async () => {
  const plan = aPlan({ capacity: people, startsInMinutes: 3 * 24 * 60 });
  const { activityId, version } = await town.publish(plan);
  await manySignUp(activityId);
  const edited = { ...plan, venue: '图书馆二楼' };
  await granted(town.organizer.call(activity.editActivity, { activityId, version, plan: edited }));
  expect(await requestsOf('message')).toBe(18);
  expect(await statesOf({ kind: 'change' })).toEqual(Array(people).fill('unreached'));
  cloudTime(cloud).pass(1);
  expect(await requestsOf('message')).toBe(8);
  expect(await statesOf({ kind: 'change' })).toHaveLength(people);
});

test('a message to somebody who accepts them costs WeChat’s own request, and three for ten of them', async () => {
  const plan = aPlan({ capacity: 40, startsInMinutes: 3 * 24 * 60 });
  const { activityId, version } = await town.publish(plan);
  const coming = await Promise.all(Array.from({ length: 20 }, (_, index) => aResident(cloud, `oPerson${index}`)));
  for (const person of coming) {
    await town.signUp(person, activityId);
    await accepts(cloud, person, ['change']);
  }
  const edited = { ...plan, venue: '图书馆二楼' };
  await granted(town.organizer.call(activity.editActivity, { activityId, version, plan: edited }));
  // Four for the one page they are written in.
  expect(await requestsOf('message')).toBe(4 + 20 + 2 * 3);
  expect(coming.map((person) => arrivedAt(cloud, person).length)).toEqual(Array(20).fill(1));
});

test.each([
  ['all of whom get seats', people, 30],
  ['half of whom wait, costs one more for each who waits', people / 2, 30 + people / 2],
])('seating two hundred people, %s', async (_title, capacity, most) => {
  const plan = aPlan({ admission: 'lot', capacity, startsInMinutes: 3 * 24 * 60 });
  const { activityId } = await town.publish(plan);
  await manySignUp(activityId, () => ({ lotNumber: null }));
  await endRegistration(cloud, activityId);
  await granted(town.organizer.call(admission.closeApplications, aClosing(activityId, cloud.cloud.clock.now())));
  const input = { activityId, ...aLottery };
  const { result, databaseRequests } = await town.organizer.invoke('admission', { action: 'drawLots', input });
  expect(result).toMatchObject({ ok: true, value: { seated: people, toSeat: 0 } });
  expect(databaseRequests).toBeLessThanOrEqual(most);
  const statusOf = async (status: string) =>
    (await cloud.database.collection('registrations').where({ activityId, status }).count()).total;
  expect([await statusOf('confirmed'), await statusOf('waiting')]).toEqual([capacity, people - capacity]);
  // What came of it is told in as few.
  expect(await requestsOf('message')).toBeLessThanOrEqual(24);
  expect(await statesOf({ kind: 'admission' })).toEqual(Array(people).fill('unreached'));
});
