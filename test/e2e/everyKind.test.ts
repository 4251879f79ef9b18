import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { aPlan, inThreeHours, publish } from '../support/e2e/activities';
import { codeShownBy } from '../support/e2e/ticketOnScreen';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'organizer');
});
afterAll(() => phones.close());

const hazardousService = {
  kind: 'service',
  serviceType: 'farm-help',
  risks: '坡地湿滑，请穿防滑鞋',
  isHazardous: true,
  insurancePolicyNumber: '演示保单-2026-0002',
} as const;

test('a volunteer shift is signed up for, with the phone number that it needs', async () => {
  const { resident, organizer } = phones;
  const shift = await publish(organizer, aPlan(inThreeHours, { details: hazardousService, phone: 'required' }));
  await resident.open('/pages/home/index');
  await resident.tap('.segment-service');
  await resident.findByPaging('.activity-card', shift.title);
  await resident.tap('.activity-card', shift.title);
  await resident.sees('.fact', hazardousService.risks);
  await resident.picture('activity-service');
  await resident.tap('.sign-up-button');
  await resident.tap('.consent-check');
  await resident.keepBothSeats();
  await resident.tap('.submit-button');
  await resident.sees('.field-phone', '11 位手机号');
  await resident.type('.phone-input', '13900000000');
  await resident.keepBothSeats();
  await resident.tap('.submit-button');
  await resident.sees('.ticket__welcome', ticketText.welcome.confirmed.word);
  expect(await codeShownBy(resident)).toMatch(/^TX1\./);
});

test('a seat in the hall of a roadshow is signed up for', async () => {
  const { resident, organizer } = phones;
  const roadshow = await publish(organizer, aPlan(inThreeHours, { details: { kind: 'roadshow' } }));
  await resident.open('/pages/home/index');
  await resident.tap('.segment-roadshow');
  await resident.findByPaging('.activity-card', roadshow.title);
  await resident.tap('.activity-card', roadshow.title);
  await resident.tap('.sign-up-button');
  await resident.tap('.consent-check');
  await resident.keepBothSeats();
  await resident.tap('.submit-button');
  await resident.sees('.ticket__welcome', ticketText.welcome.confirmed.word);
  expect(await codeShownBy(resident)).toMatch(/^TX1\./);
});
