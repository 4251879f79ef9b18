import type { RegistrationDocument } from '../../../cloudfunctions/_records/registrations/documents';
import { cloudSeatBook as book, fillFreeSeats } from '../../../cloudfunctions/_records/seats/cloudSeatBook';
import type { SeatsDocument } from '../../../cloudfunctions/_records/seats/documents';
import { notDrawn } from '../../../domain/admission/admitting';
import { holdText } from '../../../domain/registration/hold';
import { orderByDraw } from '../../../domain/registration/queue';
import { rootKeyForTests } from '../../support/cloudForTests';
import { cloudTime } from '../../support/cloudTime';
import { applicationsFor } from '../../support/draws';
import { aStage, type Stage } from '../../support/stage';

const pool = 's1-hall';
const bareId = (index: number) => `person${index}000000000`;
const memberId = (index: number) => `mem_${bareId(index)}`;

let stage: Stage;
beforeAll(async () => {
  process.env.TONGXIN_ROOT_KEY = rootKeyForTests;
  stage = await aStage();
});
afterAll(() => stage.cloud.close());

const seatsOf = async (activityId: string) => (await stage.cloud.dump()).seats?.[activityId] as SeatsDocument;

/** As the functions wrote them, in the order in which they signed up. */
async function applicants(count: number, capacity: number) {
  const { cloud, town } = stage;
  const wishes = Array.from({ length: count }, () => 1);
  const { activityId, registrationIds } = await applicationsFor(cloud, town, wishes, { capacity });
  const read = async () => {
    const { registrations = {} } = await cloud.dump();
    return registrationIds.map((id) => {
      const { _id, ...fields } = registrations[id] as RegistrationDocument;
      return { id: _id, ...fields };
    });
  };
  return { activityId, read };
}

test('the seats of several people are held in one step: all of them, or none', async () => {
  const { activityId } = await applicants(1, 3);
  const hold = { generation: 1, seats: 1, pool, at: cloudTime(stage.cloud).fromNow(0) } as const;
  const raise = (...people: readonly number[]) =>
    people.map((index) => ({ memberId: memberId(index), from: null, to: hold }));
  expect(await book.moveHolds(activityId, raise(1, 2))).toBe(true);
  const held = await seatsOf(activityId);
  expect(held).toMatchObject({
    holders: { [bareId(1)]: holdText(hold), [bareId(2)]: holdText(hold) },
    pools: { [pool]: { left: 1 } },
    touchedAt: hold.at,
  });
  // One has a hold already; then too few seats are left; then one is no longer held as it was seen.
  expect(await book.moveHolds(activityId, raise(2, 3))).toBe(false);
  expect(await book.moveHolds(activityId, raise(3, 4))).toBe(false);
  const later = { ...hold, at: cloudTime(stage.cloud).fromNow(5) };
  const lowered = { memberId: memberId(1), from: hold, to: null };
  expect(await book.moveHolds(activityId, [lowered, { memberId: memberId(2), from: later, to: null }])).toBe(false);
  expect(await seatsOf(activityId)).toEqual(held);
  expect(await book.moveHolds(activityId, [lowered, { memberId: memberId(2), from: hold, to: later }])).toBe(true);
  expect(await seatsOf(activityId)).toMatchObject({
    holders: { [bareId(2)]: holdText(later) },
    pools: { [pool]: { left: 2 } },
    touchedAt: later.at,
  });
});

test('of several who take the same step, who changed meanwhile is left as they are, and not told to have taken it', async () => {
  const { read } = await applicants(3, 1);
  const seen = await read();
  const [first, changed, last] = seen;
  const session = { startAt: '2999-01-01T00:00:00.000Z' };
  const at = cloudTime(stage.cloud).fromNow(0);
  if (first === undefined || changed === undefined || last === undefined) throw new Error('three people applied');
  expect(await book.change(changed, notDrawn(changed, 1, { session, at }))).toBe(true);
  const before = await read();
  const declined = {
    ...notDrawn(first, 0, { session, at: cloudTime(stage.cloud).fromNow(1) }),
    fields: { status: 'declined', queue: null },
  } as const;
  expect(await book.changeAll(seen.map((one) => ({ seen: one, change: declined })))).toEqual(
    new Set([first.id, last.id]),
  );
  const after = await read();
  expect(after.map(({ status }) => status)).toEqual(['declined', 'waiting', 'declined']);
  expect(after[1]).toEqual(before[1]);
  expect(after[0]).toMatchObject({
    queue: null,
    timeline: [{ step: 'applied' }, declined.entry],
    notices: declined.notices,
  });
});

test('while a draw is being seated nobody whom it has not come past is offered a seat, and afterwards they are', async () => {
  const { cloud } = stage;
  const { activityId, read } = await applicants(3, 3);
  const at = cloudTime(cloud).fromNow(0);
  for (const [place, one] of (await read()).entries()) {
    const change = notDrawn(one, place, { session: { startAt: '2999-01-01T00:00:00.000Z' }, at });
    expect(await book.change(one, change)).toBe(true);
  }
  const draw = { _id: activityId, isSeated: false, drawnAt: at, order: ['a', 'b', 'c'], seated: 1, entries: [] };
  await cloud.database.collection('draws').add({ data: draw });
  const offers = async () => (await read()).map(({ queue }) => queue?.offer?.seats ?? null);
  const [first] = await read();
  await fillFreeSeats(activityId, pool);
  expect(await offers()).toEqual([1, null, null]);
  expect((await book.readWaitlist(activityId, pool, at))?.servedBefore).toBe(orderByDraw(1, 'mem_'));
  expect(first?.queue?.order).toBe(orderByDraw(0, String(first?.memberId)));
  await cloud.database
    .collection('draws')
    .doc(activityId)
    .update({ data: { seated: 3 } });
  await fillFreeSeats(activityId, pool);
  expect(await offers()).toEqual([1, 1, 1]);
});
