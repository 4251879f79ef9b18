import * as activity from '../../../contracts/activity/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { aPlan, aSession } from '../../support/plans';
import { townOfFile } from '../../support/stage';
import { cancels, type TicketHolder, ticketOf } from '../../support/ticketHolders';
import { granted } from '../../support/town';
import { waitlistScenes } from '../../support/waitlistScenes';

const { cloud, town } = townOfFile();

const aYear = 365 * 24 * 60;
const { somebody, joins, afterMinutes } = waitlistScenes({ cloud, town });
const answers = ({ person, registrationId }: TicketHolder, offer: number, isAccepted: boolean) =>
  person.call(registration.answerOffer, { registrationId, offer, isAccepted });
const stepsOf = async (place: TicketHolder) => (await ticketOf(place)).timeline.map(({ step }) => step);

test('a freed seat goes from one to the next: offered, declined, offered, let run out, offered, accepted', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 1, startsInMinutes: aYear }));
  const holder = await joins(activityId);
  const line = [await joins(activityId), await joins(activityId), await joins(activityId)] as const;
  expect(await Promise.all(line.map(async (place) => (await ticketOf(place)).waiting?.ahead))).toEqual([0, 1, 2]);

  await cancels(holder);
  expect((await ticketOf(line[0])).waiting).toMatchObject({ offer: { number: 1, seats: 1 }, ahead: null });
  expect((await ticketOf(line[2])).waiting).toMatchObject({ offer: null, ahead: 1 });

  expect(await granted(answers(line[0], 1, false))).toEqual({ status: 'cancelled', seats: 0 });
  expect(await granted(answers(line[0], 1, false))).toEqual({ status: 'cancelled', seats: 0 });
  expect((await ticketOf(line[1])).waiting).toMatchObject({ offer: { number: 1, seats: 1 } });

  await afterMinutes(121);
  expect(await answers(line[1], 1, true)).toEqual({ ok: false, failure: 'offer-over' });
  expect(await ticketOf(line[1])).toMatchObject({ status: 'lapsed', waiting: null });
  expect(await granted(answers(line[2], 1, true))).toEqual({ status: 'confirmed', seats: 1 });

  expect(await stepsOf(line[0])).toEqual(['joined-waiting-list', 'offered', 'offer-declined']);
  expect(await stepsOf(line[1])).toEqual(['joined-waiting-list', 'offered', 'offer-lapsed']);
  expect(await stepsOf(line[2])).toEqual(['joined-waiting-list', 'offered', 'offer-accepted']);
  expect((await ticketOf(line[2])).seed).not.toBeNull();
  await expectExactBooks(cloud, activityId, { confirmed: 1, waiting: 0, left: 0 });
});

test('a party that stays together waits until all its seats are free, and those behind it do not wait for it', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 2, seatsPerSignUp: 2, startsInMinutes: aYear }));
  const holders = [await joins(activityId), await joins(activityId)] as const;
  const party = await joins(activityId, { seats: 2 });
  const single = await joins(activityId);
  await cancels(holders[0]);
  expect((await ticketOf(party)).waiting).toMatchObject({ offer: null, ahead: 0 });
  expect((await ticketOf(single)).waiting).toMatchObject({ offer: { seats: 1 } });
  await granted(answers(single, 1, false));
  await cancels(holders[1]);
  expect((await ticketOf(party)).waiting).toMatchObject({ offer: { number: 1, seats: 2 } });
  await expectExactBooks(cloud, activityId, { left: 0 });
});

test('a party that may be split takes what is free at once, and goes on waiting for the rest', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 3, seatsPerSignUp: 3, startsInMinutes: aYear }));
  const holder = await joins(activityId, { seats: 2 });
  const party = await joins(activityId, { seats: 3, maySplit: true });
  expect(await ticketOf(party)).toMatchObject({
    status: 'confirmed',
    seats: 1,
    waiting: { wants: 2, offer: null, ahead: 0 },
  });
  await cancels(holder);
  expect(await granted(answers(party, 1, true))).toEqual({ status: 'confirmed', seats: 3 });
  await expectExactBooks(cloud, activityId, { confirmed: 1, left: 0 });
});

test('a party that has some of its seats keeps them and lets the others go to the next', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 2, seatsPerSignUp: 2, startsInMinutes: aYear }));
  const holder = await joins(activityId);
  const party = await joins(activityId, { seats: 2, maySplit: true });
  const last = await joins(activityId);
  await cancels(holder);
  expect(await ticketOf(party)).toMatchObject({ status: 'confirmed', seats: 1, waiting: { offer: { seats: 1 } } });
  const leavesLine = () => party.person.call(registration.leaveWaitlist, { registrationId: party.registrationId });
  expect(await granted(leavesLine())).toEqual({ status: 'confirmed', seats: 1 });
  expect(await granted(leavesLine())).toEqual({ status: 'confirmed', seats: 1 });
  expect(await answers(party, 1, true)).toEqual({ ok: false, failure: 'offer-over' });
  expect(await ticketOf(party)).toMatchObject({ status: 'confirmed', seats: 1, waiting: null });
  expect((await ticketOf(last)).waiting).toMatchObject({ offer: { number: 1, seats: 1 } });
  await expectExactBooks(cloud, activityId, { confirmed: 1, waiting: 1, left: 0 });
});

test('more seats are offered to the line at once', async () => {
  const plan = aPlan({ capacity: 1, startsInMinutes: aYear });
  const made = await town.publish(plan);
  await joins(made.activityId);
  const next = await joins(made.activityId);
  const [session = aSession()] = plan.sessions;
  const bigger = { ...plan, sessions: [{ ...session, places: [{ kind: 'hall' as const, capacity: 2 }] }] };
  await granted(town.organizer.call(activity.editActivity, { ...made, plan: bigger }));
  expect((await ticketOf(next)).waiting).toMatchObject({ offer: { number: 1, seats: 1 } });
});

test('who signs up again after leaving stands at the end, and an answer to the old offer is over', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 1, startsInMinutes: aYear }));
  const holder = await joins(activityId);
  const first = await joins(activityId);
  const second = await joins(activityId);
  await cancels(holder);
  await cancels(first);
  await town.signUp(first.person, activityId);
  expect((await ticketOf(first)).waiting).toMatchObject({ offer: null, ahead: 0 });
  await granted(answers(second, 1, false));
  expect((await ticketOf(first)).waiting).toMatchObject({ offer: { number: 2 } });
  expect(await answers(first, 1, true)).toEqual({ ok: false, failure: 'offer-over' });
  expect(await granted(answers(first, 2, true))).toEqual({ status: 'confirmed', seats: 1 });
});

test('each session and each kind of place has seats and a line of its own', async () => {
  const sessions = [
    aSession({
      startsInMinutes: aYear,
      places: [
        { kind: 'hall', capacity: 1 },
        { kind: 'online', capacity: 2 },
      ],
    }),
    aSession({ id: 's2', startsInMinutes: aYear + 300, places: [{ kind: 'hall', capacity: 1 }] }),
  ];
  const { activityId } = await town.publish(aPlan({ sessions, onlineAccess: '会议号 123-456-789' }));
  await joins(activityId);
  const waits = await joins(activityId);
  const online = await joins(activityId, { ticketKind: 'online' });
  const later = await joins(activityId, { sessionId: 's2' });
  expect(await ticketOf(waits)).toMatchObject({ status: 'waiting', onlineAccess: null });
  expect(await ticketOf(online)).toMatchObject({ status: 'confirmed', onlineAccess: '会议号 123-456-789' });
  expect(await ticketOf(later)).toMatchObject({ status: 'confirmed', session: { id: 's2' }, sessionCount: 2 });
  await expectExactBooks(cloud, activityId, { confirmed: 3, waiting: 1, left: 1 });
});

test('a line that has emptied is over: what is left is shown as free, and taken at once', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 2, startsInMinutes: aYear }));
  const [first, second, waiting] = [await joins(activityId), await joins(activityId), await joins(activityId)];
  await cancels(waiting);
  await cancels(first);
  const placeShown = async () => {
    const { activity: shown } = await granted((await somebody()).call(activity.readActivity, { activityId }));
    return shown.sessions[0]?.places[0];
  };
  expect(await placeShown()).toMatchObject({ left: 1, hasQueue: true });
  await afterMinutes(2);
  expect(await placeShown()).toMatchObject({ left: 1, hasQueue: false });
  expect(await ticketOf(await joins(activityId))).toMatchObject({ status: 'confirmed' });
  expect(await ticketOf(await joins(activityId))).toMatchObject({ status: 'waiting' });
  expect(await ticketOf(second)).toMatchObject({ status: 'confirmed' });
});
