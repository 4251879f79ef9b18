import * as checkin from '../../../contracts/checkin/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { cloudTime } from '../../support/cloudTime';
import { stageOfFile } from '../../support/stage';
import { aResident, granted, residents } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const { cloud, town, refuses } = stageOfFile();
const time = cloudTime(cloud);

const somebody = residents({ cloud });
async function signsUp(activityId: string, seats: number) {
  const person = await somebody();
  return { person, ...(await town.signUp(person, activityId, { seats })) };
}
const publish = async (minutes: number, capacity: number) =>
  (await town.publish(time.planIn(minutes, { capacity, seatsPerSignUp: 6 }))).activityId;

test('a party gives some of its seats back, and who waits is offered them', async () => {
  const activityId = await publish(3 * 24 * 60, 4);
  const { person, registrationId } = await signsUp(activityId, 4);
  const waiting = await signsUp(activityId, 2);
  const keepsTwo = { registrationId, keeps: 2 };
  expect(await granted(person.call(registration.giveBackSeats, keepsTwo))).toEqual({ seats: 2 });
  const again = () => person.call(registration.giveBackSeats, keepsTwo);
  expect(await granted(expectNothingWritten(cloud, again))).toEqual({ seats: 2 });
  const { ticket } = await granted(person.call(registration.readTicket, { registrationId }));
  expect(ticket).toMatchObject({
    status: 'confirmed',
    seats: 2,
    timeline: [
      { step: 'signed-up', seats: 4 },
      { step: 'seats-given-back', by: 'member', seats: 2 },
    ],
  });
  const offered = await granted(
    waiting.person.call(registration.readTicket, { registrationId: waiting.registrationId }),
  );
  expect(offered.ticket.waiting?.offer).toMatchObject({ seats: 2 });
  await expectExactBooks(cloud, activityId, { confirmed: 1, waiting: 1, left: 0 });
});

test('seats are given back while all could be, of one’s own, and no more than are had', async () => {
  const activityId = await publish(3 * 60, 4);
  const { person, registrationId } = await signsUp(activityId, 3);
  const stranger = await aResident(cloud, 'oStranger2');
  const give = (keeps: number) => ({ registrationId, keeps });
  await refuses(stranger, registration.giveBackSeats, give(1), 'unknown-registration');
  await refuses(person, registration.giveBackSeats, give(4), 'more-than-held');
  time.pass(61);
  await refuses(person, registration.giveBackSeats, give(1), 'too-late-to-cancel');
  time.pass(100);
  await granted(town.organizer.call(checkin.checkInByName, { activityId, sessionId: 's1', registrationId }));
  await refuses(person, registration.giveBackSeats, give(1), 'already-checked-in');
});
