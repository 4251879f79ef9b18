import { listRoster } from '../../contracts/registration/roster';
import { signUp } from '../../contracts/registration/signingUp';
import { failureTexts } from '../../locales/zh-CN/app/failures';
import { signUpText } from '../../locales/zh-CN/registration/signUp';
import { aPlan, inThreeHours, type PublishedActivity, pageOfActivity, publish } from '../support/e2e/activities';
import { CloudWire } from '../support/e2e/cloudWire';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'organizer'>;
let lecture: PublishedActivity;
beforeAll(async () => {
  phones = await openPhones('resident', 'organizer');
  lecture = await publish(phones.organizer, aPlan(inThreeHours));
});
afterAll(() => phones.close());

test('a sign-up whose answer was lost is retried without taking a second seat', async () => {
  const { resident, organizer } = phones;
  const wire = await CloudWire.of(resident);
  await resident.open(pageOfActivity(lecture.activityId));
  await resident.tap('.sign-up-button');
  await resident.tap('.consent-check');
  await resident.find('.submit-button', signUpText.submit.seat);
  await wire.callsSince();

  await wire.turn('loses-answers');
  await resident.keepBothSeats();
  await resident.tap('.submit-button');
  await resident.sees('.failure__what', failureTexts.offline.what);
  await resident.picture('sign-up-answer-lost');
  expect(await organizer.ask(listRoster, { activityId: lecture.activityId })).toMatchObject({
    entries: [{ status: 'confirmed' }],
  });

  await wire.turn('whole');
  await resident.tap('.submit-button', signUpText.submitAgain);
  await resident.isOn('pages/ticket/index');
  const asked = (await wire.callsSince()).filter((call) => call === `registration.${signUp.action}`);
  expect(asked).toHaveLength(2);

  const roster = await organizer.ask(listRoster, { activityId: lecture.activityId });
  expect(roster.entries.map(({ status }) => status)).toEqual(['confirmed']);
  await resident.open(pageOfActivity(lecture.activityId));
  await resident.sees('.seats-bar__words', '19');
});
