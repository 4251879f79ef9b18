import type { RegistrationDocument } from '../../../cloudfunctions/_records/registrations/documents';
import * as admission from '../../../contracts/admission/calls';
import * as checkin from '../../../contracts/checkin/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { cloudTime } from '../../support/cloudTime';
import { codeOf, scan, seedOf } from '../../support/door';
import { aClosing, aLottery } from '../../support/draws';
import { guide, hotline, newKinds, placeKindScenes, tea } from '../../support/placeKindScenes';
import { aSignUp } from '../../support/signUps';
import { stageOfFile } from '../../support/stage';
import { cancels, ticketOf } from '../../support/ticketHolders';
import { granted } from '../../support/town';

const { cloud, town, refuses } = stageOfFile();
const time = cloudTime(cloud);
const { shift, somebody, somebodyIn, rosterOf, placesOf } = placeKindScenes({ cloud, town });

test('each position has its own places and its own waitlist, and page, ticket and roster call it by its name', async () => {
  const { activityId } = await town.publish(shift(newKinds, [2, 1, 50]));
  const party = await somebodyIn(activityId, 'k1', 2);
  const server = await somebodyIn(activityId, 'k2');
  const caller = await somebodyIn(activityId, 'k3');
  const waiter = await somebodyIn(activityId, 'k2');
  expect([party, server, caller, waiter].map(({ status }) => status)).toEqual([
    'confirmed',
    'confirmed',
    'confirmed',
    'waiting',
  ]);
  expect(await placesOf(activityId)).toEqual(['s1-k1 引导岗 0/2', 's1-k2 茶水岗 0/1+', 's1-k3 热线岗 49/50']);
  expect(await ticketOf(party)).toMatchObject({
    ...{ ticketKind: 'k1', ownKind: guide, seats: 2, onlineAccess: null },
  });
  expect(await ticketOf(caller)).toMatchObject({
    ...{ ticketKind: 'k3', ownKind: hotline, onlineAccess: '拨打 0830-1234567' },
  });
  expect((await rosterOf(activityId)).map(({ status, ownKind, place }) => [status, ownKind, place])).toEqual([
    ['confirmed', guide, null],
    ['confirmed', tea, null],
    ['confirmed', hotline, null],
    ['waiting', tea, 1],
  ]);
  const { entry } = await granted(
    town.organizer.call(registration.readRosterEntry, { registrationId: waiter.registrationId }),
  );
  expect(entry).toMatchObject({ ticketKind: 'k2', ownKind: tea });

  // A seat of another position does not help who waits for this one.
  await cancels(party);
  expect((await ticketOf(waiter)).waiting?.offer).toBeNull();
  await cancels(server);
  const { waiting } = await ticketOf(waiter);
  expect(waiting?.offer).toMatchObject({ number: 1, seats: 1 });
  const accepted = { registrationId: waiter.registrationId, offer: 1, isAccepted: true };
  await granted(waiter.person.call(registration.answerOffer, accepted));
  expect(await ticketOf(waiter)).toMatchObject({ status: 'confirmed', ownKind: tea });
  await expectExactBooks(cloud, activityId, { confirmed: 2, waiting: 0, left: 2 + 0 + 49 });
});

test('a kind that is not there is refused to who signs up', async () => {
  const { activityId } = await town.publish(shift(newKinds, [2, 1, 50]));
  const person = await somebody();
  for (const ticketKind of ['k4', 'hall'])
    await refuses(person, registration.signUp, aSignUp(activityId, { ticketKind }), 'unknown-session');
  for (const ticketKind of ['new1', 'k0', 'k100', 'k1.left'])
    expect(await person.call(registration.signUp, aSignUp(activityId, { ticketKind }))).toEqual({
      ok: false,
      failure: 'malformed-request',
      field: 'ticketKind',
    });
});

test('the door lets positions on the spot in, counts them, and notes who of them was absent', async () => {
  const { activityId } = await town.publish(shift(newKinds, [4, 2, 50], { minutes: 20 }));
  const came = await somebodyIn(activityId, 'k1', 2);
  const missing = await somebodyIn(activityId, 'k2');
  const caller = await somebodyIn(activityId, 'k3');
  expect(await scan(town.organizer, activityId, codeOf(await seedOf(came.person, came.registrationId)))).toMatchObject({
    ...{ verdict: 'valid', seats: 2 },
  });
  const { registrationId } = caller;
  const byName = { activityId, sessionId: 's1', registrationId };
  expect(await granted(town.organizer.call(checkin.checkInByName, byName))).toMatchObject({ verdict: 'online-ticket' });
  const desk = await granted(town.organizer.call(checkin.readDesk, { activityId, sessionId: null }));
  expect(desk).toMatchObject({ signedUp: 3, checkedIn: 2 });

  time.pass(4 * 60);
  await time.sweep();
  const { registrations = {} } = await cloud.dump();
  const absent = [came, missing, caller].filter(
    // As the functions wrote it.
    (one) => (registrations[one.registrationId] as RegistrationDocument).absence !== null,
  );
  expect(absent).toEqual([missing]);
});

test('a draw and a review seat each position by its own places', async () => {
  const lottery = await town.publish(shift(newKinds, [1, 1, 50], { admission: 'lot' }));
  const drawn = [
    await somebodyIn(lottery.activityId, 'k1'),
    await somebodyIn(lottery.activityId, 'k1'),
    await somebodyIn(lottery.activityId, 'k2'),
  ];
  time.pass(46 * 60 + 2);
  const { activityId } = lottery;
  await granted(town.organizer.call(admission.closeApplications, aClosing(activityId, cloud.cloud.clock.now())));
  expect(await granted(town.organizer.call(admission.drawLots, { activityId, ...aLottery }))).toMatchObject({
    ...{ seated: 3, toSeat: 0 },
  });
  const tickets = await Promise.all(drawn.map(({ person, registrationId }) => ticketOf({ person, registrationId })));
  expect(
    tickets
      .slice(0, 2)
      .map(({ status }) => status)
      .sort(),
  ).toEqual(['confirmed', 'waiting']);
  expect(tickets[2]).toMatchObject({ status: 'confirmed', ownKind: tea });
  await expectExactBooks(cloud, activityId, { confirmed: 2, waiting: 1, left: 50 });

  const reviewed = await town.publish(shift(newKinds, [1, 1, 50], { admission: 'review' }));
  const first = await somebodyIn(reviewed.activityId, 'k1');
  const second = await somebodyIn(reviewed.activityId, 'k1');
  const admit = (registrationId: string) => town.organizer.call(admission.admitApplicant, { registrationId });
  expect(await granted(admit(first.registrationId))).toEqual({ status: 'confirmed' });
  expect(await admit(second.registrationId)).toEqual({ ok: false, failure: 'activity-full' });
  const listed = await granted(town.organizer.call(admission.listApplicants, { activityId: reviewed.activityId }));
  expect(listed.pools).toEqual([
    { sessionId: 's1', ticketKind: 'k1', ownKind: guide, capacity: 1, left: 0 },
    { sessionId: 's1', ticketKind: 'k2', ownKind: tea, capacity: 1, left: 1 },
    { sessionId: 's1', ticketKind: 'k3', ownKind: hotline, capacity: 50, left: 50 },
  ]);
  expect(listed.applicants.map(({ status, ownKind }) => [status, ownKind])).toEqual([
    // Whoever waits for an answer comes first.
    ['applied', guide],
    ['confirmed', guide],
  ]);
});
