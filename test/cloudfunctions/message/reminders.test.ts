import { type CloudForTests, cloudForTests, type Person } from '../../support/cloudForTests';
import { accepts, arrivedAt, minutePasses } from '../../support/messages';
import { aPlan } from '../../support/plans';
import { aResident, aTown, type Town } from '../../support/town';

const minute = 60_000;
const hour = 60 * minute;
const remindersAt = {
  day: ['活动开始提醒', '来不了请提前取消，把座位让给别人'],
  twoHours: ['活动开始提醒', '快开始了，到场请出示票上的码'],
} as const;

let cloud: CloudForTests;
let town: Town;
let people = 0;
beforeEach(async () => {
  cloud = await cloudForTests();
  town = await aTown(cloud);
});
afterEach(() => cloud.close());

async function somebodyComing(activityId: string, reminders: number): Promise<Person> {
  const person = await aResident(cloud, `oSomebody${++people}`);
  await town.signUp(person, activityId);
  for (let count = 0; count < reminders; count++) await accepts(cloud, person, ['reminder']);
  return person;
}

test('who comes is reminded a day before and two hours before, each once', async () => {
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 30 * 60 }));
  const lin = await somebodyComing(activityId, 3);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, lin)).toEqual([]);

  cloud.cloud.clock.advance(6 * hour);
  await minutePasses(cloud);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, lin)).toEqual([remindersAt.day]);

  cloud.cloud.clock.advance(22 * hour);
  await minutePasses(cloud);
  await minutePasses(cloud);
  expect(arrivedAt(cloud, lin)).toEqual([remindersAt.day, remindersAt.twoHours]);
});
