import { cancelRegistration, listTickets } from '../../contracts/registration/tickets';
import { answerOffer } from '../../contracts/registration/waitlist';
import { homeText } from '../../locales/zh-CN/activity/home';
import { seatsText } from '../../locales/zh-CN/activity/seats';
import { signUpText } from '../../locales/zh-CN/registration/signUp';
import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { timelineWords } from '../../locales/zh-CN/registration/timeline';
import { aPlan, inThreeHours, type PublishedActivity, pageOfActivity, publish } from '../support/e2e/activities';
import type { HeldPhone } from '../support/e2e/heldPhone';
import { takeSeat } from '../support/e2e/takeSeat';
import { codeShownBy } from '../support/e2e/ticketOnScreen';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'listed' | 'unlisted' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'listed', 'unlisted', 'organizer');
});
afterAll(() => phones.close());

const pageOfTicket = (registrationId: string) => `/pages/ticket/index?registrationId=${registrationId}`;

/** Joins the line by the pages: from the activity to the ticket. */
async function joinLine(phone: HeldPhone, { activityId }: PublishedActivity): Promise<void> {
  await phone.open(pageOfActivity(activityId));
  await phone.tap('.join-waitlist-action');
  await phone.sees('.happens-waitlist');
  await phone.tap('.consent-check');
  await phone.tap('.submit-button', signUpText.submit.waitlist);
  await phone.isOn('pages/ticket/index');
}

/** Gives a seat back by the pages. */
async function cancel(phone: HeldPhone, registrationId: string): Promise<void> {
  await phone.open(pageOfTicket(registrationId));
  await phone.tap('.cancel-button');
  await phone.confirm();
  await phone.sees('.ticket__status', ticketText.status.cancelled);
}

/** Looks again until the offer is there. */
async function seesOffer(phone: HeldPhone, seats: number): Promise<void> {
  await phone.tap('.refresh-place');
  await phone.sees('.offer__seats', ticketText.offer.kept(seats));
}

/** The home screen shows the most urgent offer: those of the demo's own activities are out of the way then. */
async function letOtherOffersGo(phone: HeldPhone): Promise<void> {
  const { tickets } = await phone.ask(listTickets, {});
  for (const { registrationId, waiting } of tickets)
    if (waiting?.offer)
      await phone.ask(answerOffer, { registrationId, offer: waiting.offer.number, isAccepted: false });
}

test('who waits for a full lecture is offered the seat that another gives back, and takes it', async () => {
  const { resident, listed, organizer } = phones;
  await letOtherOffersGo(listed);
  const lecture = await publish(organizer, aPlan(inThreeHours, { capacity: 1 }));
  const { registrationId } = await takeSeat(resident, lecture);

  await listed.open(pageOfActivity(lecture.activityId));
  await listed.sees('.seats-bar__words', seatsText.fullCanWait);
  await listed.picture('activity-full');
  await joinLine(listed, lecture);
  await listed.sees('.ticket__welcome', ticketText.welcome.waiting.word);
  await listed.sees('.line__ahead', ticketText.line.next);
  await listed.picture('ticket-waiting');

  await cancel(resident, registrationId);
  await listed.open('/pages/home/index');
  await listed.sees('.up-next--offer', lecture.title);
  await listed.sees('.up-next__go', homeText.answerOffer);
  await listed.picture('home-offer');
  await listed.tap('.up-next--offer');
  await listed.sees('.offer__seats', ticketText.offer.kept(1));
  await listed.sees('.offer__left', /^(\d:)?\d{1,2}:\d\d$/);
  await listed.picture('ticket-offer');
  await listed.acceptOffer();
  await listed.sees('.ticket__status', ticketText.status.confirmed);
  expect(await codeShownBy(listed)).toMatch(/^TX1\./);
  const steps = await listed.texts('.timeline__what');
  const said = { seats: 1, until: null };
  expect([steps[0], steps[2]]).toEqual([
    timelineWords['offer-accepted'](said),
    timelineWords['joined-waiting-list'](said),
  ]);
  await listed.picture('ticket-offer-accepted');
});

test('an offer that is let go passes on to the next on the waitlist', async () => {
  const { resident, listed, unlisted, organizer } = phones;
  const lecture = await publish(organizer, aPlan(inThreeHours, { capacity: 1 }));
  const { registrationId } = await takeSeat(resident, lecture);
  await joinLine(listed, lecture);
  await joinLine(unlisted, lecture);
  await unlisted.sees('.line__ahead', ticketText.line.ahead(1));
  await unlisted.picture('ticket-second-in-line');

  await resident.ask(cancelRegistration, { registrationId });
  await seesOffer(listed, 1);
  await listed.tap('.decline-button');
  await listed.confirm();
  await listed.sees('.ticket__status', ticketText.status.cancelled);

  await seesOffer(unlisted, 1);
  await unlisted.open('/pages/tickets/index');
  await unlisted.sees('.tickets__urgent .ticket-row', lecture.title);
  await unlisted.picture('tickets-offer');
  await unlisted.tap('.tickets__urgent .ticket-row', lecture.title);
  await unlisted.acceptOffer();
  await unlisted.sees('.ticket__status', ticketText.status.confirmed);
});

test('who leaves the line lets the next one move up', async () => {
  const { resident, listed, unlisted, organizer } = phones;
  const lecture = await publish(organizer, aPlan(inThreeHours, { capacity: 1 }));
  await takeSeat(resident, lecture);
  await joinLine(listed, lecture);
  await joinLine(unlisted, lecture);
  await unlisted.sees('.line__ahead', ticketText.line.ahead(1));

  await listed.tap('.cancel-button', ticketText.line.leave);
  await listed.confirm();
  await listed.sees('.ticket__status', ticketText.status.cancelled);
  await listed.sees('.timeline__what', timelineWords['left-waiting-list']({ seats: null, until: null }));
  await unlisted.tap('.refresh-place');
  await unlisted.sees('.line__ahead', ticketText.line.next);
});

test('a party that may be split takes the seats as they come, and keeps its place for the rest', async () => {
  const { resident, listed, unlisted, organizer } = phones;
  const lecture = await publish(organizer, aPlan(inThreeHours, { capacity: 2, seatsPerSignUp: 3 }));
  const first = await takeSeat(resident, lecture);
  const second = await takeSeat(unlisted, lecture);

  await listed.open(pageOfActivity(lecture.activityId));
  await listed.tap('.join-waitlist-action');
  await listed.tap('.seats-more');
  await listed.tap('.split-apart');
  await listed.tap('.consent-check');
  await listed.picture('sign-up-party');
  await listed.tap('.submit-button', signUpText.submit.waitlist);
  await listed.sees('.line', ticketText.line.apart(2));

  await resident.ask(cancelRegistration, { registrationId: first.registrationId });
  await seesOffer(listed, 1);
  await listed.sees('.offer__otherwise', ticketText.offer.partly(1, 1));
  await listed.acceptOffer();
  await listed.sees('.ticket__status', ticketText.status.partly);
  await listed.sees('.fact', ticketText.line.rest(1));
  await listed.picture('ticket-partly');

  await unlisted.ask(cancelRegistration, { registrationId: second.registrationId });
  await listed.open('/pages/tickets/index');
  await listed.tap('.tickets__urgent .ticket-row', lecture.title);
  await listed.acceptOffer();
  await listed.sees('.ticket__party', ticketText.party(2));
});
