import * as v from 'valibot';
import { cloudKeeper } from '../../../cloudfunctions/activity/cloudKeeper';
import { editActivity } from '../../../cloudfunctions/activity/editActivity';
import * as activity from '../../../contracts/activity/calls';
import type { InputOf } from '../../../contracts/call';
import * as registration from '../../../contracts/registration/calls';
import type { Places, Session } from '../../../domain/activity/sessions';
import { activityIdOf } from '../../../domain/registration/registrationId';
import { contactEraseAfter } from '../../../domain/registration/ticket';
import { instantOf } from '../../../domain/time/instant';
import type { Person } from '../../support/cloudForTests';
import { aPlan, aSession } from '../../support/plans';
import { aStage, type Stage } from '../../support/stage';
import { aResident, aSignUp, granted } from '../../support/town';

let cloud: Stage['cloud'];
let town: Stage['town'];
let refuses: Stage['refuses'];
beforeAll(async () => {
  ({ cloud, town, refuses } = await aStage());
});
afterAll(() => cloud.close());

let people = 0;
const somebody = () => aResident(cloud, `oSomebody${++people}`);
const crowdOf = (count: number): Promise<readonly Person[]> => Promise.all(Array.from({ length: count }, somebody));

const everyKind: readonly Places[] = [
  { kind: 'hall', capacity: 2 },
  { kind: 'elderly', capacity: 1 },
  { kind: 'online', capacity: 50 },
];
const twoSessions = (morning = everyKind, evening: readonly Places[] = [{ kind: 'hall', capacity: 2 }]) => [
  aSession({ id: 's1', startsInMinutes: 1440, places: morning }),
  aSession({ id: 's2', startsInMinutes: 1740, places: evening }),
];
const planWith = (sessions: readonly Session[], change: Parameters<typeof aPlan>[0] = {}) =>
  aPlan({ sessions, seatsPerSignUp: 3, onlineAccess: '腾讯会议 123 456 789', ...change });

/** Places as the page of the activity shows them: `s1-hall 2/5`, with a line `s1-hall 0/5+`. */
async function placesOf(activityId: string): Promise<readonly string[]> {
  const page = await granted(town.organizer.call(activity.readActivity, { activityId }));
  return page.activity.sessions.flatMap(({ id, places }) =>
    places.map(({ kind, left, capacity, hasQueue }) => `${id}-${kind} ${left}/${capacity}${hasQueue ? '+' : ''}`),
  );
}

const edit = (made: { activityId: string; version: number }, sessions: readonly Session[]) =>
  granted(town.organizer.call(activity.editActivity, { ...made, plan: planWith(sessions) }));
async function memberIdOfOrganizer(): Promise<string> {
  const { members = {} } = await cloud.dump();
  const [id = ''] = Object.keys(members).filter((one) => Object(members[one]).nickname === 'oOrganizer');
  return id;
}
const statusOf = async (person: Person, activityId: string) => {
  const { viewer } = await granted(person.call(activity.readActivity, { activityId }));
  return viewer.registration && [viewer.registration.status, viewer.registration.offerUntil !== null];
};

test('places of every kind in every session are counted apart, and a list counts the soonest session with seats left', async () => {
  const { activityId } = await town.publish(planWith(twoSessions()));
  const [first, second, third, fourth] = await crowdOf(4);
  if (!first || !second || !third || !fourth) throw new Error('four people');
  const wishes: readonly [Person, Partial<InputOf<typeof registration.signUp>>][] = [
    [first, { seats: 2 }],
    [second, { ticketKind: 'online', seats: 3 }],
    [third, { ticketKind: 'elderly' }],
    [fourth, { sessionId: 's2' }],
  ];
  for (const [person, wish] of wishes)
    expect(await town.signUp(person, activityId, wish)).toMatchObject({ status: 'confirmed' });
  expect(await placesOf(activityId)).toEqual(['s1-hall 0/2', 's1-elderly 0/1', 's1-online 47/50', 's2-hall 1/2']);

  const { activities } = await granted(
    first.call(activity.listComing, { kind: 'lecture', countyCode: null, after: null }),
  );
  expect(activities.find(({ id }) => id === activityId)).toMatchObject({
    seats: { capacity: 2, left: 1 },
    myStatus: 'confirmed',
  });
  const plan = await granted(town.organizer.call(activity.readPlan, { activityId }));
  expect(plan).toMatchObject({
    signedUp: 7,
    taken: [
      { sessionId: 's1', ticketKind: 'hall', seats: 2, waiting: 0 },
      { sessionId: 's1', ticketKind: 'elderly', seats: 1, waiting: 0 },
      { sessionId: 's1', ticketKind: 'online', seats: 3, waiting: 0 },
      { sessionId: 's2', ticketKind: 'hall', seats: 1, waiting: 0 },
    ],
  });
});

test('one person is in one session, whichever they press, however often at once', async () => {
  const { activityId } = await town.publish(planWith(twoSessions()));
  const person = await somebody();
  const presses = (['s1', 's2'] as const).flatMap((sessionId) =>
    (['hall', 'online'] as const).map((ticketKind) => ({ sessionId, ticketKind })),
  );
  const answers = await Promise.all(presses.map((wish) => person.call(registration.signUp, aSignUp(activityId, wish))));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  await refuses(person, registration.signUp, aSignUp(activityId, { sessionId: 's2' }), 'already-signed-up');
  const { tickets } = await granted(person.call(registration.listTickets, {}));
  expect(tickets).toHaveLength(1);
  const { taken } = await granted(town.organizer.call(activity.readPlan, { activityId }));
  expect(taken.reduce((sum, { seats }) => sum + seats, 0)).toBe(1);
});

test('a next ticket and the ticket list go by the person’s own session', async () => {
  const sessions = twoSessions();
  const { activityId } = await town.publish(planWith(sessions));
  const person = await somebody();
  await town.signUp(person, activityId, { sessionId: 's2' });
  const { upNext } = await granted(
    person.call(activity.listComing, { kind: 'lecture', countyCode: null, after: null }),
  );
  expect(upNext).toMatchObject({ activityId, startAt: sessions[1]?.startAt });
});

test('more seats are offered at once to those who wait, in their order, and only in their own pool', async () => {
  const made = await town.publish(planWith(twoSessions()));
  const { activityId } = made;
  const [a, b, first, second, third] = await crowdOf(5);
  if (!a || !b || !first || !second || !third) throw new Error('five people');
  for (const person of [a, b, first, second, third]) await town.signUp(person, activityId);
  expect(await placesOf(activityId)).toContain('s1-hall 0/2+');

  const { version } = await edit(made, twoSessions([{ kind: 'hall', capacity: 4 }, ...everyKind.slice(1)]));
  expect(await Promise.all([first, second, third].map((person) => statusOf(person, activityId)))).toEqual([
    ['waiting', true],
    ['waiting', true],
    ['waiting', false],
  ]);
  const { taken } = await granted(town.organizer.call(activity.readPlan, { activityId }));
  expect(taken[0]).toEqual({ sessionId: 's1', ticketKind: 'hall', seats: 4, waiting: 3 });
  expect(
    await granted(first.call(activity.listComing, { kind: 'lecture', countyCode: null, after: null })),
  ).toMatchObject({
    upNext: { activityId, offerUntil: expect.any(String) },
  });

  await refuses(
    town.organizer,
    activity.editActivity,
    { activityId, version, plan: planWith(twoSessions([{ kind: 'hall', capacity: 3 }, ...everyKind.slice(1)])) },
    'capacity-below-signed-up',
    'plan.sessions.0.places.0.capacity',
  );
});

test('several pools move together or not at all', async () => {
  const made = await town.publish(planWith(twoSessions()));
  const { activityId } = made;
  await town.signUp(await somebody(), activityId, { sessionId: 's2', seats: 2 });
  const fewerAndMore = twoSessions([{ kind: 'hall', capacity: 9 }], [{ kind: 'hall', capacity: 1 }]);
  await refuses(
    town.organizer,
    activity.editActivity,
    { ...made, plan: planWith(fewerAndMore) },
    'capacity-below-signed-up',
    'plan.sessions.1.places.0.capacity',
  );
  await edit(
    made,
    twoSessions(
      [
        { kind: 'hall', capacity: 9 },
        { kind: 'online', capacity: 5 },
      ],
      [{ kind: 'hall', capacity: 3 }],
    ),
  );
  expect(await placesOf(activityId)).toEqual(['s1-hall 9/9', 's1-online 5/5', 's2-hall 1/3']);
});

test('a session goes once nobody has, wants or waits for a seat in it, and its id goes with it for good', async () => {
  const made = await town.publish(planWith(twoSessions(everyKind, [{ kind: 'hall', capacity: 1 }])));
  const { activityId } = made;
  const [morning, second] = twoSessions();
  if (morning === undefined || second === undefined) throw new Error('two sessions');
  const [holder, waiter] = await crowdOf(2);
  if (!holder || !waiter) throw new Error('two people');
  const { registrationId } = await town.signUp(holder, activityId, { sessionId: 's2' });
  const { registrationId: waiting } = await town.signUp(waiter, activityId, { sessionId: 's2' });
  const without = { ...made, plan: planWith([morning]) };

  await refuses(town.organizer, activity.editActivity, without, 'session-has-people');
  await granted(waiter.call(registration.cancelRegistration, { registrationId: waiting }));
  await refuses(town.organizer, activity.editActivity, without, 'session-has-people');
  await granted(holder.call(registration.cancelRegistration, { registrationId }));
  const { version } = await granted(town.organizer.call(activity.editActivity, without));
  expect(await placesOf(activityId)).toEqual(['s1-hall 2/2', 's1-elderly 1/1', 's1-online 50/50']);
  await refuses(holder, registration.signUp, aSignUp(activityId, { sessionId: 's2' }), 'unknown-session');

  const evening = { ...second, id: 'new1' };
  await refuses(
    town.organizer,
    activity.editActivity,
    { activityId, version, plan: planWith(twoSessions()) },
    'unknown-session',
    'plan.sessions.1.id',
  );
  await edit({ activityId, version }, [morning, evening]);
  await refuses(holder, registration.signUp, aSignUp(activityId, { sessionId: 's2' }), 'unknown-session');
  expect(await town.signUp(holder, activityId, { sessionId: 's3' })).toMatchObject({ status: 'confirmed' });
});

test('a pool that comes back because somebody got into its line while it went has that line', async () => {
  const made = await town.publish(planWith(twoSessions()));
  const { activityId } = made;
  const [morning] = twoSessions();
  if (morning === undefined) throw new Error('a morning');
  const intoTheLine = { _id: `reg_${activityId.slice(4)}.${'w'.repeat(16)}.self`, activityId, status: 'waiting' };
  const organizerId = await memberIdOfOrganizer();
  const editing = editActivity({
    keeper: {
      ...cloudKeeper,
      movePools: async (id, moves) => {
        await cloud.database.collection('registrations').add({
          data: {
            ...intoTheLine,
            ticketNumber: 'w',
            queue: { pool: 's2-hall', wants: 1, maySplit: false, offer: null },
          },
        });
        return cloudKeeper.movePools(id, moves);
      },
    },
    fillSeats: async () => {},
    now: () => instantOf(Date.now()),
  });
  const input = v.parse(activity.editActivity.input, { ...made, plan: planWith([morning]) });
  const seen = await editing.find(organizerId, input);
  if (seen === null) throw new Error('an activity');
  const edited = await editing.run(organizerId, input, seen);
  expect(edited).toEqual({ ok: false, failure: 'session-has-people' });
  expect(await placesOf(activityId)).toContain('s2-hall 2/2+');
});

test('how seats are given is settled by the first who applies', async () => {
  const byLot = (change: object = {}) => aPlan({ admission: 'lot', capacity: 2, ...change });
  const made = await town.publish(byLot());
  const { version } = await granted(
    town.organizer.call(activity.editActivity, { ...made, plan: byLot({ admission: 'review' }) }),
  );
  expect(await town.signUp(await somebody(), made.activityId)).toMatchObject({ status: 'applied' });
  await refuses(
    town.organizer,
    activity.editActivity,
    { activityId: made.activityId, version, plan: byLot() },
    'admission-is-fixed',
  );
});

test('a mass of sign-ups and a change of seats at once leave every seat counted', async () => {
  const made = await town.publish(planWith([aSession({ capacity: 5 })]));
  const { activityId } = made;
  const crowd = await crowdOf(12);
  const [edited] = await Promise.all([
    town.organizer.call(activity.editActivity, { ...made, plan: planWith([aSession({ capacity: 8 })]) }),
    ...crowd.map((person) => person.call(registration.signUp, aSignUp(activityId))),
  ]);
  expect(edited).toMatchObject({ ok: true });
  const { entries } = await granted(town.organizer.call(registration.listRoster, { activityId }));
  const held = entries.filter(({ status, offerUntil }) => status === 'confirmed' || offerUntil !== null);
  const { taken } = await granted(town.organizer.call(activity.readPlan, { activityId }));
  expect([entries.length, held.length, taken[0]?.seats]).toEqual([12, 8, 8]);
});

test('a phone number is kept as long after the end as people were told, whenever the end is', async () => {
  const [tomorrow, later] = [aSession(), aSession({ startsInMinutes: 6 * 24 * 60 })];
  const made = await town.publish(planWith([tomorrow], { phone: 'optional' }));
  const other = await town.publish(planWith([tomorrow], { phone: 'optional' }));
  const person = await somebody();
  for (const { activityId } of [made, other]) await town.signUp(person, activityId, { phone: '13800000000' });
  await granted(
    town.organizer.call(activity.editActivity, { ...made, plan: planWith([later], { phone: 'optional' }) }),
  );
  const kept = Object.entries((await cloud.dump()).contacts ?? {}).map(([id, contact]) => [
    activityIdOf(id),
    Object(contact).eraseAfter,
  ]);
  expect(new Map(kept.map(([activityId, until]) => [activityId, until]))).toEqual(
    new Map([
      [made.activityId, contactEraseAfter(later)],
      [other.activityId, contactEraseAfter(tomorrow)],
    ]),
  );
});
