import { aPlan, inThreeHours, pageOfActivity, publish } from '../support/e2e/activities';
import { CloudWire } from '../support/e2e/cloudWire';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'organizer');
});
afterAll(() => phones.close());

test('home, and the page of an activity, open with one cloud call each', async () => {
  const { resident, organizer } = phones;
  const { activityId } = await publish(organizer, aPlan(inThreeHours));
  // Its first page asks on its own.
  await resident.find('.activity-card');
  const wire = await CloudWire.of(resident);

  await resident.open('/pages/home/index');
  await resident.find('.activity-card');
  expect(await wire.callsSince()).toEqual(['activity.listComing']);

  await resident.open(pageOfActivity(activityId));
  await resident.find('.sign-up-button');
  expect(await wire.callsSince()).toEqual(['activity.readActivity']);
});
