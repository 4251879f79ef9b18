import { readPlan } from '../../contracts/activity/managing';
import { planText } from '../../locales/zh-CN/activity/plan';
import { aPlan, inThreeHours, pageOfActivity, publish } from '../support/e2e/activities';
import { patiently } from '../support/e2e/patiently';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'organizer');
});
afterAll(() => phones.close());

/** A finger that takes the map by its middle and moves it by so many px. */
async function drag(right: number, down: number): Promise<void> {
  const map = await phones.organizer.find('.position__map');
  const [{ left, top }, { width, height }] = [await map.offset(), await map.size()];
  const touch = {
    identifier: 0,
    clientX: Number(left) + Number(width) / 2 + right,
    clientY: Number(top) + Number(height) / 2 + down,
  };
  await map.touchstart();
  await map.touchmove({ touches: [touch] });
  await map.touchend();
}

test('an organiser picks the position on the map, and a resident opens it there', async () => {
  const { organizer, resident } = phones;
  const { activityId } = await publish(organizer, aPlan(inThreeHours));
  await organizer.open(`/organizer/plan/index?activityId=${activityId}`);
  await organizer.tap('.settings-entry');
  await organizer.sees('.position-entry', planText.pickPosition);
  await organizer.picture('plan-position');
  await organizer.tap('.position-entry');
  await organizer.isOn('organizer/position/index');
  await organizer.find('.position__map');
  await drag(-120, 60);
  await organizer.picture('position');
  await organizer.tap('.use-position-button');
  await organizer.isOn('organizer/plan/index');
  await organizer.sees('.position-entry', planText.positionPicked);
  await organizer.picture('plan-position-picked');
  await organizer.tap('.save-plan-button');
  await patiently(async () => {
    const { plan } = await organizer.ask(readPlan, { activityId });
    if (plan.position === null) throw new Error('not saved yet');
  });

  await resident.open(pageOfActivity(activityId));
  await resident.tap('.map-entry');
  expect(await resident.around.sees('.phone-location')).toContain('社区活动室');
  await resident.around.tap('.phone-location .back');
  const { plan } = await organizer.ask(readPlan, { activityId });
  const seat = { latitude: 28.8829, longitude: 105.4451 };
  expect(plan.position?.longitude).toBeGreaterThan(seat.longitude);
  expect(plan.position?.latitude).toBeGreaterThan(seat.latitude);
});
