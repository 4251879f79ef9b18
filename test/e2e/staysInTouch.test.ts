import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { readActivityCode } from '../../contracts/activity/reading';
import { cancelRegistration } from '../../contracts/registration/tickets';
import { holderNames } from '../../demo/phones';
import { messageStateNames } from '../../locales/zh-CN/message/kinds';
import { remindersText } from '../../locales/zh-CN/message/reminders';
import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { aPlan, inThreeHours, pageOfActivity, publish } from '../support/e2e/activities';
import { phoneIds } from '../support/e2e/people';
import { takeSeat } from '../support/e2e/takeSeat';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'listed' | 'unlisted' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'listed', 'unlisted', 'organizer');
});
afterAll(() => phones.close());

const pageOfTicket = (registrationId: string) => `/pages/ticket/index?registrationId=${registrationId}`;

test('who waits allows a message, which brings the offer to the phone; a tap on it leads to the seat', async () => {
  const { resident, listed, organizer } = phones;
  const lecture = await publish(organizer, aPlan(inThreeHours, { capacity: 1 }));
  const { registrationId: taken } = await takeSeat(resident, lecture);
  const { registrationId } = await takeSeat(listed, lecture);
  await listed.open(pageOfTicket(registrationId));
  await listed.tap('.turn-on-reminders');
  await listed.allow();
  await listed.sees('.reminders__left--on', remindersText.left(1));

  await listed.open('/pages/home/index');
  await resident.ask(cancelRegistration, { registrationId: taken });
  await listed.around.openMessage(lecture.title);
  await listed.isOn('pages/ticket/index');
  await listed.acceptOffer();
  await listed.sees('.ticket__status', ticketText.status.confirmed);

  await listed.open('/pages/messages/index');
  await listed.sees('.messages__row', lecture.title);
  await listed.sees('.messages__state', messageStateNames.sent);
  await listed.picture('messages');
});

test('whoever declines WeChat’s question is asked again only when they tap again', async () => {
  const { unlisted, organizer } = phones;
  const lecture = await publish(organizer, aPlan(inThreeHours));
  const { registrationId } = await takeSeat(unlisted, lecture);
  await unlisted.open(pageOfTicket(registrationId));
  await unlisted.tap('.turn-on-reminders');
  await unlisted.refuse();
  await unlisted.sees('.turn-on-reminders', remindersText.turnOn);
});

test('a ticket goes into the phone’s calendar, and its place opens on the map', async () => {
  const { resident, organizer } = phones;
  const position = { latitude: 28.8717, longitude: 105.4423 };
  const lecture = await publish(organizer, aPlan(inThreeHours, { position }));
  const { registrationId } = await takeSeat(resident, lecture);
  await resident.open(pageOfTicket(registrationId));
  // What one may allow is read after the ticket, and pushes the rest down.
  await resident.find('.turn-on-reminders');
  await resident.tap('.calendar-entry');
  await resident.around.sees('.phone-calendar', lecture.title);
  await resident.allow();
  await resident.tap('.map-entry');
  expect(await resident.around.sees('.phone-location')).toContain('社区活动室');
  await resident.around.tap('.phone-location .back');
});

test('a poster is saved and forwarded; the friend opens the activity from the card', async () => {
  const { resident, listed, organizer } = phones;
  const lecture = await publish(organizer, aPlan(inThreeHours));
  await resident.open(pageOfActivity(lecture.activityId));
  await resident.tap('.share-entry');
  await resident.isOn('pages/poster/index');
  await resident.find('.poster__picture');
  await resident.picture('poster');
  await resident.tap('.save-poster');
  await resident.allow();
  await resident.tap('.forward-activity');
  await resident.around.tap('.phone-sharing .phone-tick', holderNames[phoneIds.listed]);
  await resident.around.tap('.phone-sharing .send');
  await listed.around.openMessage(lecture.title);
  await listed.isOn('pages/activity/index');
  await listed.sees('.activity__title', lecture.title);
});

test('the code on a poster, read by any phone’s camera, opens the activity', async () => {
  const { listed, organizer } = phones;
  const lecture = await publish(organizer, aPlan(inThreeHours));
  const { pictureBase64 } = await organizer.ask(readActivityCode, { activityId: lecture.activityId });
  const { data, width, height } = PNG.sync.read(Buffer.from(pictureBase64, 'base64'));
  const read = jsQR(new Uint8ClampedArray(data), width, height);
  await listed.open('/pages/home/index');
  await listed.around.scan(read?.data ?? '');
  await listed.isOn('pages/activity/index');
  await listed.sees('.activity__title', lecture.title);
});
