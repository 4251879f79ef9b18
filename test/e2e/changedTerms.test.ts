import { rosterText } from '../../locales/zh-CN/registration/roster';
import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { timelineWords } from '../../locales/zh-CN/registration/timeline';
import { aPlan, inThreeHours, pageOfActivity, pageOfRoster, publish } from '../support/e2e/activities';
import { scrollTo } from '../support/e2e/looks';
import { takeSeat } from '../support/e2e/takeSeat';
import { openPhones, type Phones } from '../support/phones';
import { aService } from '../support/plans';

let phones: Phones<'resident' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'organizer');
});
afterAll(() => phones.close());

test('terms that an organiser changes are asked about anew on the ticket, and the roster says who has not answered', async () => {
  const { resident, organizer } = phones;
  const details = aService({ risks: '沿河捡拾垃圾，路面湿滑' });
  const service = await publish(organizer, aPlan(inThreeHours, { details }));
  await resident.open(pageOfActivity(service.activityId).replace('pages/activity', 'pages/signUp'));
  await resident.sees('.sign-up__terms', '沿河捡拾垃圾，路面湿滑');
  await resident.picture('sign-up-terms');
  await takeSeat(resident, service);

  await organizer.open(`/organizer/activity/index?activityId=${service.activityId}`);
  await organizer.tap('.edit-entry');
  await organizer.type('.risks-input', '要下到河里清理，水深半米');
  await organizer.tap('.save-plan-button');
  await organizer.confirm();
  await organizer.isOn('organizer/activity/index');
  await organizer.open(pageOfRoster(service.activityId));
  await organizer.sees('.roster__owing', rosterText.owingAgreement(1));
  await organizer.picture('roster-owing');

  await resident.open('/pages/tickets/index');
  await resident.tap('.ticket-row', service.title);
  await resident.sees('.changed-terms', ticketText.terms.ask);
  await resident.sees('.changed-terms__card', /水深半米/);
  await resident.picture('changed-terms');
  await scrollTo(resident, '.changed-terms__card');
  await resident.picture('changed-terms-facts');
  await resident.tap('.agree-button');
  await resident.sees('.timeline', new RegExp(timelineWords['terms-agreed']({ seats: null, until: null })));
});

test('a party gives some of its seats back', async () => {
  const { resident, organizer } = phones;
  const lecture = await publish(organizer, aPlan(inThreeHours, { seatsPerSignUp: 4 }));
  const { registrationId } = await takeSeat(resident, lecture, { seats: 4 });
  await resident.open(`/pages/ticket/index?registrationId=${registrationId}`);
  await scrollTo(resident, '.field-keeps');
  await resident.picture('fewer-seats');
  await resident.tap('.keeps-fewer');
  await resident.tap('.fewer-seats-button');
  await resident.confirm();
  await resident.sees('.ticket__party', ticketText.party(2));
});
