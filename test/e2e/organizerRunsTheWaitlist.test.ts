import { randomUUID } from 'node:crypto';
import { manageText } from '../../locales/zh-CN/activity/manage';
import { planText } from '../../locales/zh-CN/activity/plan';
import { callsText } from '../../locales/zh-CN/message/calls';
import { rosterText } from '../../locales/zh-CN/registration/roster';
import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { aPlan, inThreeHours, type PublishedActivity, pageOfRoster, publish } from '../support/e2e/activities';
import type { HeldPhone } from '../support/e2e/heldPhone';
import { takeSeat } from '../support/e2e/takeSeat';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'listed' | 'young' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'listed', 'young', 'organizer');
  await phones.organizer.keepsUndo();
});
afterAll(() => phones.close());

const pageOfManagement = ({ activityId }: PublishedActivity) => `/organizer/activity/index?activityId=${activityId}`;

async function openTicket(phone: HeldPhone, { title }: PublishedActivity): Promise<void> {
  await phone.open('/pages/tickets/index');
  await phone.tap('.ticket-row', title);
  await phone.isOn('pages/ticket/index');
}

test('an organiser plans two sessions with places for the elderly, and sees each of them fill', async () => {
  const { organizer } = phones;
  const title = `重阳茶话会 ${randomUUID().slice(0, 8)}`;
  await organizer.goToTab('me');
  await organizer.tap('.workbench-entry');
  await organizer.tap('.create-button');
  await organizer.isOn('organizer/plan/index');
  await organizer.type('.title-input', title);
  await organizer.type('.venue-input', '三楼会议室');
  await organizer.pick('.township-picker', [0, 2]);
  await organizer.type('.new1-hall-input', '30');
  await organizer.tap('.new1-add-elderly');
  await organizer.type('.new1-elderly-input', '8');
  await organizer.tap('.add-session');
  await organizer.find('.session-card-new2');
  await organizer.picture('organizer-plan-two-sessions');
  await organizer.tap('.settings-entry');
  await organizer.tap('.seats-per-sign-up-more');
  await organizer.picture('organizer-plan-sessions');
  await organizer.tap('.save-plan-button');

  await organizer.isOn('organizer/activity/index');
  await organizer.sees('.management__title', title);
  await organizer.tap('.publish-button');
  await organizer.confirm();
  await organizer.sees('.management__session-s2', manageText.pool('长者席', 0, 8));
  await organizer.find('.poster-button');
  await organizer.picture('organizer-management-sessions');
});

test('more places are offered at once to who waits on another phone, and whom no message reached is called', async () => {
  const { organizer, young, listed } = phones;
  const lecture = await publish(organizer, aPlan(inThreeHours, { capacity: 1, phone: 'optional' }));
  // This one has accepted no messages.
  await takeSeat(listed, lecture);
  expect(await takeSeat(young, lecture, { phone: '13900000000' })).toMatchObject({ status: 'waiting' });

  await organizer.open(pageOfManagement(lecture));
  await organizer.sees('.management__waiting', manageText.waits['first-come'](1));
  await organizer.picture('organizer-management-line');
  await organizer.tap('.edit-entry');
  await organizer.sees('.field-s1-hall', planText.capacityTaken(1, 1));
  await organizer.type('.s1-hall-input', '2');
  await organizer.tap('.save-plan-button');
  await organizer.isOn('organizer/activity/index');

  await openTicket(young, lecture);
  await young.sees('.offer__seats', ticketText.offer.kept(1));

  await organizer.tap('.roster-entry');
  await organizer.tap('.group-waiting');
  await organizer.picture('organizer-roster-line');
  await organizer.tap('.roster-row__open');
  await organizer.isOn('organizer/person/index');
  await organizer.find('.timeline__step--offered');
  await organizer.tap('.reveal-phone-button');
  await organizer.confirm();
  await organizer.sees('.phone-line__number', '13900000000');
  await organizer.picture('organizer-person');

  await organizer.open(`/organizer/calls/index?activityId=${lecture.activityId}`);
  await organizer.sees('.call-row', callsText.kinds.offer);
  await organizer.picture('organizer-calls');
  await organizer.tap('.called-check');
  await organizer.sees('.empty__title', callsText.nobodyToCall);
  await organizer.find('.undo__take-back');
  await organizer.picture('organizer-calls-undo');
  await organizer.tap('.undo__take-back');
  await organizer.sees('.section-title', callsText.toCall(1));
  await organizer.tap('.called-check');
  await organizer.sees('.empty__title', callsText.nobodyToCall);
  await organizer.tap('.called-check');
  await organizer.sees('.section-title', callsText.toCall(1));

  await young.acceptOffer();
  await young.sees('.ticket__status', ticketText.status.confirmed);
  await organizer.open(pageOfRoster(lecture.activityId));
  await organizer.sees('.group-confirmed', rosterText.group(rosterText.groups.confirmed, 2));
});

test('fewer places than are taken are refused beside the figure, with the choice spelled out', async () => {
  const { organizer, resident, listed } = phones;
  const lecture = await publish(organizer, aPlan(inThreeHours, { capacity: 3 }));
  await takeSeat(listed, lecture);
  await takeSeat(resident, lecture);
  await organizer.open(pageOfManagement(lecture));
  await organizer.tap('.edit-entry');
  await organizer.type('.s1-hall-input', '1');
  await organizer.sees('.field__wrong', planText.capacityBelow(2));
  await organizer.picture('organizer-capacity-below');
  await organizer.tap('.s1-hall-keep');
  await organizer.tap('.save-plan-button');
  await organizer.isOn('organizer/activity/index');
  await organizer.sees('.management__aside', '共 2 个');
});
