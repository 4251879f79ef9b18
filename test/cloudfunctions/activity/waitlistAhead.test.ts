import { readActivity } from '../../../contracts/activity/reading';
import { readTicket } from '../../../contracts/registration/tickets';
import { addMinutes, instantOf } from '../../../domain/time/instant';
import type { Person } from '../../support/cloudForTests';
import { aPlan } from '../../support/plans';
import { aStage, type Stage } from '../../support/stage';
import { aResident, granted } from '../../support/town';

let stage: Stage;
beforeEach(async () => {
  stage = await aStage();
});
afterEach(() => stage.cloud.close());

const restrict = async ({ openid }: Person) => {
  const at = addMinutes(instantOf(Date.now()), -60);
  const noShows = [1, 2, 3].map((number) => ({
    registrationId: `reg_${number}`,
    activityId: `act_${number}`,
    title: '竹编',
    at,
  }));
  const { members = {} } = await stage.cloud.dump();
  const [id = ''] = Object.entries(members).find(([, one]) => Object(one).nickname === openid) ?? [];
  await stage.cloud.database.collection('members').doc(id).update({ data: { noShows } });
};
const aheadFor = async (person: Person, activityId: string) => {
  const { activity } = await granted(person.call(readActivity, { activityId }));
  return activity.sessions[0]?.places[0]?.ahead;
};
/** As the ticket says it once one has joined. */
const joined = async (person: Person, activityId: string) => {
  const { registrationId } = await stage.town.signUp(person, activityId);
  return (await granted(person.call(readTicket, { registrationId }))).ticket.waiting?.ahead;
};

test('what is said of the waitlist before one joins it is the place that one then has', async () => {
  const { cloud, town, resident, stranger } = stage;
  const { activityId } = await town.publish(aPlan({ capacity: 1, startsInMinutes: 3 * 24 * 60 }));
  expect(await aheadFor(resident, activityId)).toBe(0);
  await town.signUp(resident, activityId);
  const held = await aResident(cloud, 'oHeldBack');
  await restrict(held);
  const people = [];
  for (const name of ['oFirst', 'oSecond', 'oThird']) people.push(await aResident(cloud, name));
  const [first, second, third] = people;
  if (!first || !second || !third) throw new Error('three people');
  for (const [person, ahead] of [
    [first, 0],
    [held, 1],
    [second, 1],
    [third, 2],
  ] as const) {
    expect(await aheadFor(person, activityId)).toBe(ahead);
    expect(await joined(person, activityId)).toBe(ahead);
  }
  expect(await aheadFor(stranger, activityId)).toBe(3);
  const another = await aResident(cloud, 'oAnotherHeldBack');
  await restrict(another);
  expect(await aheadFor(another, activityId)).toBe(4);
  expect(await joined(another, activityId)).toBe(4);
});

test('applicants of a draw or a review stand on no waitlist', async () => {
  const { town, resident, stranger } = stage;
  for (const admission of ['lot', 'review'] as const) {
    const { activityId } = await town.publish(aPlan({ admission, startsInMinutes: 3 * 24 * 60 }));
    await town.signUp(resident, activityId);
    expect(await aheadFor(stranger, activityId)).toBe(0);
  }
});
