import * as activity from '../../../contracts/activity/calls';
import type { InputOf } from '../../../contracts/call';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { guide, hotline, newKinds, placeKindScenes, tea } from '../../support/placeKindScenes';
import { aPlan, aSession } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { stageOfFile } from '../../support/stage';
import { cancels, ticketOf } from '../../support/ticketHolders';
import { aRequestId, granted } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const { cloud, town, refuses } = stageOfFile();
const { shift, somebodyIn, rosterOf, placesOf } = placeKindScenes({ cloud, town });

type Plan = InputOf<typeof activity.createActivity>['plan'];
type Made = { readonly activityId: string; readonly version: number };

const edit = async ({ activityId, version }: Made, plan: Plan): Promise<Made> => ({
  activityId,
  ...(await granted(town.organizer.call(activity.editActivity, { activityId, version, plan }))),
});
const planOf = async (activityId: string) =>
  (await granted(town.organizer.call(activity.readPlan, { activityId }))).plan;

test('an activity with built-in places alone is kept and sent as it always was', async () => {
  const { activityId } = await town.publish(aPlan({ title: '没有岗位的讲座' }));
  const { person, registrationId } = await somebodyIn(activityId, 'hall');
  const answers = [
    await granted(person.call(activity.readActivity, { activityId })),
    await granted(town.organizer.call(activity.readPlan, { activityId })),
    await ticketOf({ person, registrationId }),
    await rosterOf(activityId),
    (await cloud.dump()).activities?.[activityId],
  ];
  expect(JSON.stringify(answers)).not.toMatch(/ownKind|formerKind/);
  expect(Object((await cloud.dump()).seats?.[activityId]).pools).toEqual({
    's1-hall': { capacity: 30, left: 29, hasQueue: false },
  });
});

test('the server gives the ids of new kinds, and a repeated request finds what it made', async () => {
  const plan = shift(newKinds, [2, 1, 50]);
  const call = { organisationId: town.organisationId, requestId: aRequestId(), plan };
  const made = await granted(town.organizer.call(activity.createActivity, call));
  expect(await granted(town.organizer.call(activity.createActivity, call))).toEqual(made);
  expect(await planOf(made.activityId)).toEqual({
    ...plan,
    ownKinds: [guide, tea, hotline],
    sessions: [
      {
        ...plan.sessions[0],
        places: [
          { kind: 'k1', capacity: 2 },
          { kind: 'k2', capacity: 1 },
          { kind: 'k3', capacity: 50 },
        ],
      },
    ],
  });
});

test('kinds come, go, grow and get other names; what is gone stays the name of old tickets, and its id is not given again', async () => {
  const made = await town.publish(shift(newKinds, [1, 1, 50]));
  const { activityId } = made;
  const first = await somebodyIn(activityId, 'k1');
  const waiter = await somebodyIn(activityId, 'k1');
  const leaving = await somebodyIn(activityId, 'k2');
  const without = shift([guide, hotline], [1, 50]);
  await refuses(town.organizer, activity.editActivity, { ...made, plan: without }, 'session-has-people');
  await cancels(leaving);

  // One goes, one comes, one grows and is renamed.
  const steward = { ...guide, name: '秩序引导岗' };
  const changed = shift([steward, hotline, { id: 'new1', name: '茶水岗', like: 'elderly' }], [2, 50, 4]);
  const later = await edit(made, changed);
  const secondTea = { id: 'k4', name: '茶水岗', like: 'elderly' };
  expect((await planOf(activityId)).ownKinds).toEqual([steward, hotline, secondTea]);
  expect(await placesOf(activityId)).toEqual(['s1-k1 秩序引导岗 0/2+', 's1-k3 热线岗 50/50', 's1-k4 茶水岗 4/4']);
  expect((await ticketOf(waiter)).waiting?.offer).toMatchObject({ seats: 1 });
  expect(await ticketOf(first)).toMatchObject({ ownKind: steward });
  expect(await ticketOf(leaving)).toMatchObject({ status: 'cancelled', ownKind: tea });
  expect((await rosterOf(activityId)).map(({ ownKind }) => ownKind?.name)).toEqual([
    '秩序引导岗',
    '秩序引导岗',
    '茶水岗',
  ]);

  // The answer was lost: the same edit again changes nothing and gives no further id.
  expect(await expectNothingWritten(cloud, () => edit(made, changed))).toEqual(later);
  await refuses(
    town.organizer,
    activity.editActivity,
    { ...later, plan: shift([steward, hotline, tea], [2, 50, 4]) },
    'unknown-place-kind',
    'plan.ownKinds.2.id',
  );
  await refuses(leaving.person, registration.signUp, aSignUp(activityId, { ticketKind: 'k2' }), 'unknown-session');

  // With built-in places alone nothing of it is left but the names of old tickets.
  await cancels(first);
  await cancels(waiter);
  const { ownKinds: _, ...plain } = { ...changed, sessions: [aSession({ startAt: changed.sessions[0]?.startAt })] };
  const last = await edit(later, plain);
  expect(await planOf(activityId)).toEqual(plain);
  expect(await ticketOf(first)).toMatchObject({ ownKind: steward });
  const again = await edit(last, shift([{ id: 'new1', name: '引导岗', like: 'hall' }], [1]));
  expect((await planOf(again.activityId)).ownKinds).toEqual([{ ...guide, id: 'k5' }]);
  await expectExactBooks(cloud, activityId, { confirmed: 0, waiting: 0, left: 1 });
});

test('an edit that would change who comes through the door, or leave kinds unclear, is refused and says where', async () => {
  const made = await town.publish(shift(newKinds, [1, 1, 50]));
  await somebodyIn(made.activityId, 'k1');
  const kinds = [guide, tea, hotline];
  const at = (index: number, change: object) =>
    shift(
      kinds.map((kind, one) => (one === index ? { ...kind, ...change } : kind)),
      [1, 1, 50],
    );
  const beside = shift(kinds, [1, 1, 50]);
  const [session = aSession()] = beside.sessions;
  const withPlace = { ...beside, sessions: [{ ...session, places: [...session.places, { kind: 'k9', capacity: 1 }] }] };
  const cases = [
    [at(0, { like: 'online' }), 'place-kind-is-fixed', 'plan.ownKinds.0.like'],
    [at(1, { name: '引导\u200b岗' }), 'place-kind-name-taken', 'plan.ownKinds.1.name'],
    [at(1, { id: 'k9' }), 'unknown-place-kind', 'plan.ownKinds.1.id'],
    [withPlace as Plan, 'unknown-place-kind', 'plan.sessions.0.places.3.kind'],
    [at(1, { id: 'k1' }), 'malformed-request', 'plan.sessions.0.places'],
    [at(1, { name: '一二三四五六七八九十甲乙丙' }), 'malformed-request', 'plan.ownKinds.1.name'],
    [at(1, { name: '\u3164' }), 'malformed-request', 'plan.ownKinds.1.name'],
    [at(1, { like: 'door' }), 'malformed-request', 'plan.ownKinds.1.like'],
  ] as const;
  for (const [plan, failure, field] of cases)
    await refuses(town.organizer, activity.editActivity, { ...made, plan }, failure as 'unknown-place-kind', field);
  const create = { organisationId: town.organisationId, requestId: aRequestId(), plan: at(0, {}) };
  await refuses(town.organizer, activity.createActivity, create, 'unknown-place-kind', 'plan.ownKinds.0.id');
});
