import { addMinutes } from '../../domain/time/instant';
import { builtInKindNames } from '../../locales/zh-CN/activity/kinds';
import { seatsText } from '../../locales/zh-CN/activity/seats';
import { signUpText } from '../../locales/zh-CN/registration/signUp';
import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { sayClock } from '../../locales/zh-CN/time/time';
import { aPlan, inThreeHours, pageOfActivity, publish } from '../support/e2e/activities';
import { takeSeat } from '../support/e2e/takeSeat';
import { openPhones, type Phones } from '../support/phones';

let phones: Phones<'resident' | 'listed' | 'organizer'>;
beforeAll(async () => {
  phones = await openPhones('resident', 'listed', 'organizer');
});
afterAll(() => phones.close());

const onlineAccess = '腾讯会议 123-456-789';

test('of two sessions a person chooses one and how to take part, and the ticket is for that', async () => {
  const { resident, listed, organizer } = phones;
  const plan = aPlan(inThreeHours, { capacity: 1, seatsPerSignUp: 2, onlineAccess });
  const [first] = plan.sessions;
  if (first === undefined) throw new Error('a plan has a session');
  const second = {
    id: 's2',
    startAt: addMinutes(first.startAt, 240),
    endAt: addMinutes(first.endAt, 240),
    places: [
      { kind: 'hall' as const, capacity: 1 },
      { kind: 'online' as const, capacity: 50 },
    ],
  };
  const sessions = [first, second];
  const lecture = await publish(organizer, { ...plan, sessions, registrationClosesAt: second.endAt });
  await takeSeat(listed, lecture);

  await resident.open(pageOfActivity(lecture.activityId));
  await resident.seesAll('.seats-bar__words', [
    seatsText.fullCanWait,
    seatsText.leftOf(1, 1),
    seatsText.leftOf(50, 50),
  ]);
  await resident.picture('activity-sessions');
  await resident.tap('.sign-up-button');
  await resident.tap('.consent-check');
  await resident.keepBothSeats();
  await resident.tap('.submit-button');
  await resident.seesAll('.field__wrong', [signUpText.wrong.session]);
  await resident.tap('.session-s2');
  await resident.tap('.kind-online');
  await resident.tap('.seats-more');
  await resident.sees('.happens-seat', signUpText.happens.seat.title(2));
  await resident.picture('sign-up-sessions');
  await resident.keepBothSeats();
  await resident.tap('.submit-button', signUpText.submit.seat);

  await resident.isOn('pages/ticket/index');
  await resident.sees('.ticket__welcome', ticketText.welcome.confirmed.word);
  await resident.sees('.fact', sayClock(second.startAt));
  await resident.sees('.fact', builtInKindNames.online);
  await resident.sees('.ticket__access', onlineAccess);
  await resident.picture('ticket-online');
});

test('where lots are drawn a person applies, sees their number, and withdraws', async () => {
  const { resident, organizer } = phones;
  const plan = aPlan(inThreeHours, { admission: 'lot' });
  const lecture = await publish(organizer, {
    ...plan,
    registrationClosesAt: addMinutes(plan.registrationOpensAt, 22 * 60),
  });
  await resident.open(pageOfActivity(lecture.activityId));
  await resident.tap('.enter-draw-action');
  await resident.sees('.happens-draw');
  await resident.tap('.consent-check');
  await resident.keepBothSeats();
  await resident.tap('.submit-button', signUpText.submit.draw);
  await resident.sees('.ticket__status', ticketText.status.lot);
  await resident.find('.line__lot');
  await resident.picture('ticket-lot');
  await resident.tap('.cancel-button', ticketText.application.withdraw);
  await resident.confirm();
  await resident.sees('.ticket__status', ticketText.status.cancelled);
});
