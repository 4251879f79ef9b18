import { checkInByName } from '../../contracts/checkin/calls';
import { cancelRegistration } from '../../contracts/registration/tickets';
import { instantOf } from '../../domain/time/instant';
import { ticketText } from '../../locales/zh-CN/registration/ticket';
import { aPlan, inThreeHours, inTwentyMinutes, pageOfRoster, publish } from '../support/e2e/activities';
import { patiently } from '../support/e2e/patiently';
import { type SimulatedWorld, startSimulatedWorld } from '../support/e2e/simulatedWorld';
import { takeSeat } from '../support/e2e/takeSeat';
import { publishedWorlds } from '../support/e2e/worldAddress';
import { openPhonesIn, type Phones } from '../support/phones';

let world: SimulatedWorld;
let phones: Phones<'resident' | 'listed' | 'unlisted' | 'organizer'>;
beforeAll(async () => {
  const { browserEndpoint, seeded } = publishedWorlds();
  // Its clock can be put forward without hurrying anybody else.
  world = await startSimulatedWorld(seeded);
  phones = await openPhonesIn(
    { address: world.address, browserEndpoint },
    'resident',
    'listed',
    'unlisted',
    'organizer',
  );
});
afterAll(async () => {
  await phones.close();
  await world.close();
});

const pageOfTicket = (registrationId: string) => `/pages/ticket/index?registrationId=${registrationId}`;
const hours = 60;

test('someone who did not come explains it, the organiser excuses it, and the ticket says so', async () => {
  const { resident, listed, organizer } = phones;
  const lecture = await publish(organizer, aPlan(inTwentyMinutes));
  const { registrationId } = await takeSeat(resident, lecture);
  const { registrationId: came } = await takeSeat(listed, lecture);
  await organizer.ask(checkInByName, { activityId: lecture.activityId, sessionId: 's1', registrationId: came });
  await world.pass(4 * hours);

  await patiently(async () => {
    // On a busy machine a run may have no time for all of its steps.
    await world.pass(0);
    await resident.open(pageOfTicket(registrationId));
    await resident.find('.ticket__status');
    if ((await resident.texts('.absence')).length === 0) throw new Error('no absence is noted yet');
  });
  await resident.sees('.absence', ticketText.absence.title);
  await resident.picture('ticket-absence');
  await resident.tap('.appeal-button');
  await resident.type('.appeal-input', '路上遇到山体滑坡，被堵在半路，没有信号。');
  await resident.tap('.appeal-submit');
  await resident.sees('.absence', ticketText.absence.waiting);

  await organizer.open(pageOfRoster(lecture.activityId));
  await organizer.tap('.roster-row__open', '小橘灯');
  await organizer.sees('.appeal__reason', '山体滑坡');
  await organizer.tap('.grant-appeal-button');
  await organizer.type('.appeal-answer-input', '情况属实，平安就好');
  await organizer.tap('.appeal-answer-submit');
  await organizer.missesSoon('.grant-appeal-button');

  await resident.open(pageOfTicket(registrationId));
  await resident.sees('.absence', ticketText.absence.excused);
  await resident.sees('.absence__answer', '平安就好');
});

test('an offer that nobody answers runs out on one phone and comes up on the next', async () => {
  const { resident, listed, unlisted, organizer } = phones;
  // The phones' own clocks stand where they stood: the plan goes by the world's, four hours later.
  const lecture = await publish(organizer, aPlan(4 * hours + inThreeHours, { capacity: 1 }));
  const { registrationId: taken } = await takeSeat(resident, lecture);
  const { registrationId: first } = await takeSeat(listed, lecture);
  const { registrationId: second } = await takeSeat(unlisted, lecture);
  await resident.ask(cancelRegistration, { registrationId: taken });
  await listed.open(pageOfTicket(first));
  await listed.sees('.offer__seats', ticketText.offer.kept(1));

  await world.pass(2 * hours + 1);
  await patiently(async () => {
    await world.pass(0);
    await unlisted.open(pageOfTicket(second));
    await unlisted.find('.ticket__status');
    if ((await unlisted.texts('.offer__seats')).length === 0) throw new Error('no offer has come yet');
  });
  await unlisted.sees('.offer__seats', ticketText.offer.kept(1));
  await listed.open(pageOfTicket(first));
  await listed.sees('.ticket__changes', ticketText.ended.lapsed);
  await listed.picture('ticket-lapsed');
});

test('a day before, people are asked whether they still come, and say so with one tap', async () => {
  const { resident, organizer } = phones;
  const lecture = await publish(
    organizer,
    aPlan(40 * hours, { asksReconfirmation: true, registrationOpensAt: instantOf(Date.now()) }),
  );
  const { registrationId } = await takeSeat(resident, lecture);
  await world.pass(12 * hours);
  await resident.open(pageOfTicket(registrationId));
  await resident.tap('.reconfirm-button');
  await resident.missesSoon('.reconfirm-button');
  await resident.picture('ticket-reconfirmed');
});
