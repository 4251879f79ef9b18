import * as activity from '../../../contracts/activity/calls';
import type { InputOf } from '../../../contracts/call';
import * as registration from '../../../contracts/registration/calls';
import type { Places, Session } from '../../../domain/activity/sessions';
import type { Person } from '../../support/cloudForTests';
import { aPlan, aSession } from '../../support/plans';
import { stageOfFile } from '../../support/stage';
import { aResident, aSignUp, granted } from '../../support/town';

const { cloud, town, refuses } = stageOfFile();

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

/** Places as the page of the activity shows them: `s1-hall 2/5`, with a waitlist `s1-hall 0/5+`. */
async function placesOf(activityId: string): Promise<readonly string[]> {
  const page = await granted(town.organizer.call(activity.readActivity, { activityId }));
  return page.activity.sessions.flatMap(({ id, places }) =>
    places.map(({ kind, left, capacity, hasQueue }) => `${id}-${kind} ${left}/${capacity}${hasQueue ? '+' : ''}`),
  );
}

const edit = (made: { activityId: string; version: number }, sessions: readonly Session[]) =>
  granted(town.organizer.call(activity.editActivity, { ...made, plan: planWith(sessions) }));
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
  for (const [person, request] of wishes)
    expect(await town.signUp(person, activityId, request)).toMatchObject({ status: 'confirmed' });
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
  const answers = await Promise.all(
    presses.map((request) => person.call(registration.signUp, aSignUp(activityId, request))),
  );
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
