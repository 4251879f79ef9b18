import { readActivityCode } from '../../../contracts/activity/calls';
import type { Person } from '../../support/cloudForTests';
import { aPlan } from '../../support/plans';
import { townOfFile } from '../../support/stage';
import { aResident, granted } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const { cloud, town } = townOfFile();
let person: Person;
beforeAll(async () => {
  person = await aResident(cloud, 'oResident');
});

const requests = async (activityId: string) => {
  const { cloudFunction, action } = readActivityCode;
  return (await person.invoke(cloudFunction, { action, input: { activityId } })).databaseRequests;
};

test('WeChat is asked for the code of an activity once, and everyone after that is shown the one that was kept', async () => {
  const { activityId } = await town.publish(aPlan());
  const first = await granted(person.call(readActivityCode, { activityId }));
  const again = await expectNothingWritten(cloud, () => granted(town.organizer.call(readActivityCode, { activityId })));
  expect(again).toEqual(first);
  const { activityCodes } = await cloud.dump();
  expect(activityCodes).toEqual({ [activityId]: { _id: activityId, ...first } });
  // The activity and its code are looked for; WeChat, and the keeping, are two more.
  const { activityId: other } = await town.publish(aPlan());
  expect([await requests(other), await requests(other), await requests(activityId)]).toEqual([4, 2, 2]);
});

test('people who ask for it at once all get it, and one is kept', async () => {
  const { activityId } = await town.publish(aPlan());
  const answers = await Promise.all(Array.from({ length: 4 }, () => person.call(readActivityCode, { activityId })));
  for (const answer of answers) expect(answer).toEqual(answers[0]);
  expect(Object.keys((await cloud.dump()).activityCodes ?? {})).toContain(activityId);
});

test('of a draft no code is made or kept', async () => {
  const { activityId } = await town.draft(aPlan());
  const answer = await expectNothingWritten(cloud, () => town.organizer.call(readActivityCode, { activityId }));
  expect(answer).toEqual({ ok: false, failure: 'unknown-activity' });
});
