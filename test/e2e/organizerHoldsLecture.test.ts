import { randomUUID } from 'node:crypto';
import { workbenchText } from '../../locales/zh-CN/activity/workbench';
import { signUpText } from '../../locales/zh-CN/registration/signUp';
import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { patiently } from '../support/e2e/patiently';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'organizer');
});
afterAll(() => phones.close());

test('an organiser drafts a lecture, publishes and edits it, sees who signed up, and calls it off with a reason', async () => {
  const { organizer, resident } = phones;
  const title = `家风课 ${randomUUID().slice(0, 8)}`;
  const reason = '讲师临时生病，改期再办';

  await organizer.goToTab('me');
  await organizer.tap('.workbench-entry');
  await organizer.tap('.create-button');
  await organizer.isOn('organizer/plan/index');
  await organizer.tap('.kind-lecture');
  await organizer.type('.title-input', title);
  await organizer.type('.venue-input', '三楼会议室');
  await organizer.pick('.township-picker', [0, 2]);
  await organizer.type('.new1-hall-input', '30');
  await organizer.picture('organizer-plan');
  await organizer.tap('.save-plan-button');

  await organizer.isOn('organizer/activity/index');
  await organizer.sees('.management__title', title);
  await organizer.sees('.status', workbenchText.status.draft);
  await organizer.tap('.publish-button');
  await organizer.confirm();
  await organizer.sees('.status', workbenchText.status.published);

  await organizer.tap('.edit-entry');
  await organizer.isOn('organizer/plan/index');
  await organizer.type('.venue-input', '二楼报告厅');
  await organizer.tap('.save-plan-button');
  await organizer.isOn('organizer/activity/index');
  await organizer.sees('.management__aside', '二楼报告厅');

  await resident.open('/pages/home/index');
  await resident.pick('picker', 1);
  await resident.findByPaging('.activity-card', title);
  await resident.tap('.activity-card', title);
  await resident.sees('.fact', '二楼报告厅');
  await resident.tap('.sign-up-button');
  await resident.tap('.consent-check');
  await resident.keepBothSeats();
  await resident.tap('.submit-button', signUpText.submit.seat);
  await resident.isOn('pages/ticket/index');
  const nickname = await resident.sees('.ticket__name');

  await organizer.tap('.roster-entry');
  await organizer.isOn('organizer/roster/index');
  await organizer.sees('.roster-row__name', nickname);
  await organizer.picture('organizer-roster');
  await organizer.goBack();
  await organizer.tap('.call-off-button');
  await organizer.type('.reason-input', reason);
  await organizer.tap('.reason-submit');
  await organizer.confirm();
  await organizer.sees('.status', workbenchText.status.cancelled);
  await organizer.missesSoon('.call-off-button');

  await resident.goBack();
  await resident.goBack();
  await resident.goToTab('tickets');
  await patiently(async () => {
    // The list is drawn anew when it comes into view: a tap on a row that goes with the old one opens nothing.
    if ((await resident.page()).path === 'pages/ticket/index') return;
    await resident.tap('.ticket-row', title);
    throw new Error('the ticket is not open yet');
  });
  await resident.sees('.ticket__status', ticketText.status.activityCancelled);
  await resident.sees('.fact', reason);
  await resident.missesSoon('canvas');
  await resident.picture('resident-activity-called-off');
});
