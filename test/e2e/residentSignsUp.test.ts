import { readMe } from '../../contracts/member/calls';
import { counties } from '../../locales/zh-CN/area/divisions';
import { meText } from '../../locales/zh-CN/member/me';
import { signUpText } from '../../locales/zh-CN/registration/signUp';
import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { aPlan, inThreeHours, type PublishedActivity, publish } from '../support/e2e/activities';
import { codeShownBy } from '../support/e2e/ticketOnScreen';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'visitor' | 'organizer'>;
let lecture: PublishedActivity;
beforeAll(async () => {
  phones = await openPhones('visitor', 'organizer');
  lecture = await publish(phones.organizer, aPlan(inThreeHours, { townshipCode: '510521100' }));
});
afterAll(() => phones.close());

const pickerPlaceOf = (countyCode: string) => counties.findIndex(({ code }) => code === countyCode) + 1;

test('a visitor finds a lecture, signs up, holds a ticket with a code, and cancels it', async () => {
  const { visitor } = phones;
  // Only the first run on a deployment meets a person without a profile.
  const isNew = (await visitor.ask(readMe, {})).profile === null;
  await visitor.open('/pages/home/index');

  await visitor.tap('.segment-roadshow');
  await visitor.missesSoon('.activity-card', lecture.title);
  await visitor.tap('.segment-lecture');
  await visitor.pick('picker', pickerPlaceOf('510502'));
  await visitor.missesSoon('.activity-card', lecture.title);
  await visitor.pick('picker', pickerPlaceOf('510521'));
  await visitor.tap('.activity-card', lecture.title);

  await visitor.isOn('pages/activity/index');
  await visitor.sees('.seats-bar__words', '20');
  await visitor.tap('.sign-up-button');

  await visitor.isOn('pages/signUp/index');
  await visitor.keepBothSeats();
  await visitor.tap('.submit-button');
  const { nickname, ageBand, consent } = signUpText.wrong;
  await visitor.seesAll('.field__wrong', isNew ? [nickname, ageBand, consent] : [consent]);
  if (!isNew) await visitor.tap('.own-profile');
  await visitor.type('.nickname-input', '初来乍到');
  await visitor.tap('.age-adult');
  await visitor.tap('.consent-check');
  await visitor.keepBothSeats();
  await visitor.tap('.submit-button');

  await visitor.isOn('pages/ticket/index');
  await visitor.sees('.ticket__welcome', ticketText.welcome.confirmed.word);
  await visitor.sees('.ticket__name', '初来乍到');
  expect(await codeShownBy(visitor)).toMatch(/^TX1(\.[0-9A-Z]+){4}$/);
  await visitor.picture('resident-ticket');

  await visitor.goBack();
  await visitor.sees('.see-ticket-button');
  await visitor.goBack();
  await visitor.sees('.up-next__title', lecture.title);
  await visitor.goToTab('me');
  await visitor.sees('.profile__name', '初来乍到');
  await visitor.tap('.tickets-entry', meText.coming(1));
  await visitor.isOn('pages/tickets/index');
  await visitor.tap('.ticket-row', lecture.title);

  await visitor.tap('.cancel-button');
  await visitor.confirm();
  await visitor.sees('.ticket__status', ticketText.status.cancelled);
  await visitor.missesSoon('canvas');
  await visitor.picture('resident-ticket-cancelled');

  await visitor.tap('.see-activity');
  await visitor.sees('.sign-up-button');
  await visitor.sees('.seats-bar__words', '20');
});
