import { admitApplicant } from '../../contracts/admission/calls';
import { cancelRegistration } from '../../contracts/registration/tickets';
import { addMinutes, instantOf } from '../../domain/time/instant';
import { clashText } from '../../locales/zh-CN/registration/clash';
import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { aPlan, inThreeHours, publish } from '../support/e2e/activities';
import { isInView, looksRight, scrollTo, setLargeText } from '../support/e2e/looks';
import { takeSeat } from '../support/e2e/takeSeat';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'listed' | 'unlisted' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('listed', 'unlisted', 'organizer');
});
afterAll(() => phones.close());

/** Far enough for a review, near enough for signing up to have begun. */
const inTwentyHours = 20 * 60;
const pageOfTicket = (registrationId: string) => `/pages/ticket/index?registrationId=${registrationId}`;

test('an offer at the time of another seat asks which to keep, and gives the other back for it', async () => {
  const { listed, unlisted, organizer } = phones;
  const [held, wished] = [
    await publish(organizer, aPlan(inTwentyHours)),
    await publish(organizer, aPlan(inTwentyHours + 30, { capacity: 1 })),
  ];
  const taken = await takeSeat(unlisted, wished);
  const { registrationId } = await takeSeat(listed, wished);
  const own = await takeSeat(listed, held);
  await unlisted.ask(cancelRegistration, { registrationId: taken.registrationId });
  await listed.open(pageOfTicket(registrationId));
  await listed.sees('.field-clash', held.title);
  await listed.tap('.accept-button');
  await listed.seesAll('.field__wrong', [clashText.wrong]);
  await isInView(listed, '.field-clash .field__wrong');
  await listed.picture('offer-clash');
  await setLargeText(listed);
  await looksRight(listed, pageOfTicket(registrationId), '.field-clash', 'offer-clash');
  await listed.tap('.clash-swap');
  await listed.tap('.accept-button');
  await listed.sees('.ticket__status', ticketText.status.confirmed);
  await listed.open(pageOfTicket(own.registrationId));
  await listed.sees('.ticket__status', ticketText.status.cancelled);
});

test('who was admitted to two at one time sees it on the ticket, and gives the other back there', async () => {
  const { unlisted, organizer } = phones;
  const review = { admission: 'review', registrationClosesAt: addMinutes(instantOf(new Date()), 60) } as const;
  const [first, second] = [
    await publish(organizer, aPlan(inTwentyHours, review)),
    await publish(organizer, aPlan(inTwentyHours + 30, review)),
  ];
  const [one, other] = [await takeSeat(unlisted, first), await takeSeat(unlisted, second)];
  for (const { registrationId } of [one, other]) await organizer.ask(admitApplicant, { registrationId });
  await unlisted.open(pageOfTicket(one.registrationId));
  await unlisted.sees('.two-seats', second.title);
  await scrollTo(unlisted, '.two-seats');
  await unlisted.picture('two-seats');
  await setLargeText(unlisted);
  await looksRight(unlisted, pageOfTicket(one.registrationId), '.two-seats', 'two-seats');
  await unlisted.tapIn('.two-seats__other', second.title, '.leave-other-button');
  await unlisted.confirm();
  await unlisted.missesSoon('.two-seats__other', second.title);
  await unlisted.open(pageOfTicket(other.registrationId));
  await unlisted.sees('.ticket__status', ticketText.status.cancelled);
  await unlisted.open(pageOfTicket(one.registrationId));
  await unlisted.sees('.ticket__status', ticketText.status.confirmed);
});

test('in large text a party can give some of its seats back', async () => {
  const { listed, organizer } = phones;
  const lecture = await publish(organizer, aPlan(inThreeHours, { seatsPerSignUp: 4 }));
  const { registrationId } = await takeSeat(listed, lecture, { seats: 4 });
  await setLargeText(listed);
  await looksRight(listed, pageOfTicket(registrationId), '.field-keeps', 'fewer-seats-control');
});
