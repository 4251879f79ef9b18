import type { RegistrationDocument } from '../../../cloudfunctions/_records/registrations/documents';
import * as admission from '../../../contracts/admission/calls';
import * as registration from '../../../contracts/registration/calls';
import { expectExactBooks } from '../../support/books';
import { aClosing, aLottery, applicationsFor, endRegistration } from '../../support/draws';
import { aPlan, aSession } from '../../support/plans';
import { stageOfFile } from '../../support/stage';
import { aResident, granted } from '../../support/town';

const { cloud, town } = stageOfFile();

const close = (activityId: string) => granted(town.organizer.call(admission.closeApplications, aClosing(activityId)));
const drawLots = (activityId: string) => granted(town.organizer.call(admission.drawLots, { activityId, ...aLottery }));

/** The registrations of an activity by the lot that each person sees as their own. */
async function byLot(activityId: string): Promise<ReadonlyMap<string, RegistrationDocument>> {
  // Documents as the functions wrote them.
  const registrations = Object.values((await cloud.dump()).registrations ?? {}) as RegistrationDocument[];
  const own = registrations.filter((one) => one.activityId === activityId);
  return new Map(own.map((one) => [String(one.lotNumber), one]));
}

test('parties are drawn as one, and are passed over where too few seats are left', async () => {
  const { activityId } = await applicationsFor(cloud, town, [3, 3, 3, 1, 1, 2], { capacity: 5 });
  await close(activityId);
  const { draw } = await drawLots(activityId);
  const people = await byLot(activityId);
  let left = 5;
  const expected = draw.order.map((lot) => {
    const wants = people.get(lot)?.timeline[0]?.seats ?? 0;
    const isSeated = wants <= left;
    if (isSeated) left -= wants;
    return [lot, isSeated ? 'confirmed' : 'waiting', isSeated ? wants : 0];
  });
  expect(draw.order.map((lot) => [lot, people.get(lot)?.status, people.get(lot)?.seats])).toEqual(expected);
  await expectExactBooks(cloud, activityId, { left });
});

test('a party that was drawn for a part of its seats is next when another comes back', async () => {
  const parties = { capacity: 3, maySplit: true };
  const { activityId, applicants, registrationIds } = await applicationsFor(cloud, town, [2, 2], parties);
  await close(activityId);
  const { draw } = await drawLots(activityId);
  const people = await byLot(activityId);
  const [first, last] = draw.order.map((lot) => people.get(lot));
  expect([first, last].map((one) => [one?.seats, one?.queue?.wants])).toEqual([
    [2, undefined],
    [1, 1],
  ]);
  const leaving = applicants[registrationIds.indexOf(String(first?._id))];
  await leaving?.call(registration.cancelRegistration, { registrationId: String(first?._id) });
  const after = await byLot(activityId);
  expect(after.get(String(last?.lotNumber))?.queue?.offer).toMatchObject({ number: 1, seats: 1 });
});

test('one order serves all sessions and kinds of tickets', async () => {
  const sessions = [
    aSession({
      places: [
        { kind: 'hall', capacity: 1 },
        { kind: 'elderly', capacity: 1 },
      ],
    }),
    aSession({ id: 's2', startsInMinutes: 26 * 60, capacity: 1 }),
  ];
  const plan = aPlan({ admission: 'lot', sessions });
  const { activityId } = await town.publish(plan);
  const wishes = [
    { sessionId: 's1', ticketKind: 'hall' },
    { sessionId: 's1', ticketKind: 'elderly' },
    { sessionId: 's2', ticketKind: 'hall' },
  ] as const;
  for (const [index, wish] of [...wishes, ...wishes].entries())
    await town.signUp(await aResident(cloud, `oSessions${index}`), activityId, wish);
  await endRegistration(cloud, activityId);
  await close(activityId);
  const { draw } = await drawLots(activityId);
  const people = await byLot(activityId);
  const taken = new Set<string>();
  for (const lot of draw.order) {
    const one = people.get(lot);
    const pool = `${one?.sessionId}-${one?.ticketKind}`;
    expect([pool, one?.status]).toEqual([pool, taken.has(pool) ? 'waiting' : 'confirmed']);
    taken.add(pool);
  }
  await expectExactBooks(cloud, activityId, { confirmed: 3, waiting: 3, left: 0 });
});

test('whoever cancelled between the closing and the draw is drawn and passed over', async () => {
  const { activityId, applicants, registrationIds } = await applicationsFor(cloud, town, [1, 1, 1], { capacity: 2 });
  await close(activityId);
  const cancelled = await applicants[0]?.call(registration.cancelRegistration, {
    registrationId: registrationIds[0] ?? '',
  });
  expect(cancelled).toEqual({ ok: true, value: { status: 'cancelled' } });
  const { draw, seated, toSeat } = await drawLots(activityId);
  expect({ lots: draw.order.length, seated, toSeat }).toEqual({ lots: 3, seated: 3, toSeat: 0 });
  await expectExactBooks(cloud, activityId, { confirmed: 2, waiting: 0, left: 0 });
});

test('a long list is seated batch by batch, in order', async () => {
  const { activityId } = await applicationsFor(cloud, town, Array<number>(45).fill(1), { capacity: 25 });
  await close(activityId);
  const { draw, seated, toSeat } = await drawLots(activityId);
  expect({ seated, toSeat }).toEqual({ seated: 45, toSeat: 0 });
  const people = await byLot(activityId);
  expect(draw.order.map((lot) => people.get(lot)?.status)).toEqual([
    ...Array(25).fill('confirmed'),
    ...Array(20).fill('waiting'),
  ]);
  await expectExactBooks(cloud, activityId, { confirmed: 25, waiting: 20, left: 0 });
});
