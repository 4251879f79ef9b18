import { failureTexts } from '../../locales/zh-CN/app/failures';
import { shellText } from '../../locales/zh-CN/app/shell';
import { administrationText } from '../../locales/zh-CN/organisation/administration';
import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { ticketsText } from '../../locales/zh-CN/registration/tickets';
import {
  aPlan,
  inThreeHours,
  type PublishedActivity,
  pageOfActivity,
  pageOfDesk,
  pageOfRoster,
  publish,
} from '../support/e2e/activities';
import { CloudWire } from '../support/e2e/cloudWire';
import { codeShownBy } from '../support/e2e/ticketOnScreen';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'young' | 'organizer' | 'administrator'>;
let lecture: PublishedActivity;
beforeAll(async () => {
  phones = await openPhones('young', 'organizer', 'administrator');
  lecture = await publish(phones.organizer, aPlan(inThreeHours));
});
afterAll(() => phones.close());

test.each([
  ['home', '/pages/home/index', '.activity-card'],
  ['tickets', '/pages/tickets/index', '.ticket-row'],
  ['rankings', '/pages/rankings/index', '.rank-row'],
  ['me', '/pages/me/index', '.profile__name'],
  ['profile', '/pages/profile/index', '.nickname-input'],
  ['privacy', '/pages/privacy/index', '.screen__content'],
  ['help', '/pages/help/index', '.screen__content'],
])('a resident opens %s', async (name, url, shown) => {
  await phones.young.open(url);
  await phones.young.find(shown);
  await phones.young.picture(`screen-${name}`);
});

test('a resident opens an activity and the form to sign up', async () => {
  await phones.young.open(pageOfActivity(lecture.activityId));
  await phones.young.sees('.activity__title', lecture.title);
  await phones.young.picture('screen-activity');
  await phones.young.tap('.sign-up-button');
  await phones.young.find('.consent-check');
  await phones.young.picture('screen-sign-up');
});

test('an organiser opens the workbench, an activity, its plan, its roster and its desk', async () => {
  const { organizer } = phones;
  await organizer.open('/organizer/activities/index');
  await organizer.findByPaging('.managed-card', lecture.title);
  await organizer.picture('screen-workbench');
  await organizer.tap('.managed-card__title', lecture.title);
  await organizer.sees('.management__title', lecture.title);
  await organizer.picture('screen-management');
  await organizer.tap('.edit-entry');
  await organizer.find('.title-input');
  await organizer.picture('screen-plan');
  await organizer.open(pageOfRoster(lecture.activityId));
  await organizer.find('.empty__title');
  await organizer.picture('screen-roster-empty');
  await organizer.open(pageOfDesk(lecture.activityId));
  await organizer.find('.scan-button');
  await organizer.picture('screen-desk');
});

test('an administrator opens the organisations', async () => {
  const { administrator } = phones;
  await administrator.open('/organizer/administration/index');
  await administrator.sees('.screen__content', administrationText.invite);
  await administrator.picture('screen-administration');
});

test('who has no ticket is told so, and led to the activities', async () => {
  const { administrator } = phones;
  await administrator.open('/pages/tickets/index');
  await administrator.sees('.empty__title', ticketsText.empty);
  await administrator.picture('state-no-tickets');
  await administrator.tap('.empty-action');
  await administrator.isOn('pages/home/index');
});

test('home waits, says what is wrong when nothing gets through, and comes back by its own button', async () => {
  const { young } = phones;
  const wire = await CloudWire.of(young);
  await wire.turn('held');
  await young.open('/pages/home/index');
  await young.sees('.waiting', shellText.loading);
  await young.picture('state-loading');

  await wire.turn('cut');
  await young.sees('.failure__what', failureTexts.offline.what);
  await young.picture('state-offline');

  await wire.turn('whole');
  await young.tap('.retry-button');
  await young.find('.activity-card');
});

test('a ticket seen once draws its code without a network', async () => {
  const { young } = phones;
  await young.open('/pages/tickets/index');
  await young.find('.ticket-row');
  const wire = await CloudWire.of(young);
  await wire.turn('cut');
  await young.open('/pages/tickets/index');
  await young.find('.tickets .kept-copy');
  await young.tap('.ticket-row', ticketText.status.confirmed);
  await young.isOn('pages/ticket/index');
  expect(await codeShownBy(young)).toMatch(/^TX1(\.[0-9A-Z]+){4}$/);
  await young.picture('state-ticket-offline');
  await wire.turn('whole');
});

test('an address of nothing says so', async () => {
  await phones.young.open(pageOfActivity('act_0000000000000000'));
  await phones.young.sees('.failure__what', failureTexts['unknown-activity'].what);
  await phones.young.picture('state-unknown-activity');
});
