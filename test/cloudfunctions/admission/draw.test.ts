import type { RegistrationDocument } from '../../../cloudfunctions/_records/registrations/documents';
import * as activity from '../../../contracts/activity/calls';
import * as admission from '../../../contracts/admission/calls';
import * as registration from '../../../contracts/registration/calls';
import { recomputeDraw } from '../../../domain/admission/recomputeDraw';
import { calendarDayOf } from '../../../domain/time/beijing';
import { expectExactBooks } from '../../support/books';
import type { Person } from '../../support/cloudForTests';
import { aClosing, aLottery, applicationsFor, drawOf, endRegistration, lotOf, publicSource } from '../../support/draws';
import { nodeHashing } from '../../support/hashing';
import { aPlan, aSession, minutesFromNow } from '../../support/plans';
import { aStage, type Stage, unknownActivity } from '../../support/stage';
import { aResident, aSignUp, granted } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

let cloud: Stage['cloud'];
let town: Stage['town'];
let resident: Stage['resident'];
let stranger: Stage['stranger'];
let refuses: Stage['refuses'];
beforeAll(async () => {
  ({ cloud, town, resident, stranger, refuses } = await aStage());
});
afterAll(() => cloud.close());

const close = (activityId: string) => granted(town.organizer.call(admission.closeApplications, aClosing(activityId)));
const drawLots = (activityId: string) => granted(town.organizer.call(admission.drawLots, { activityId, ...aLottery }));

/** The registrations of an activity by the lot that each person sees as their own. */
async function byLot(activityId: string): Promise<ReadonlyMap<string, RegistrationDocument>> {
  // Documents as the functions wrote them.
  const registrations = Object.values((await cloud.dump()).registrations ?? {}) as RegistrationDocument[];
  const own = registrations.filter((one) => one.activityId === activityId);
  return new Map(own.map((one) => [String(one.lotNumber), one]));
}

describe('a draw', () => {
  let activityId: string;
  let applicants: readonly Person[];
  let registrationIds: readonly string[];
  beforeAll(async () => {
    ({ activityId, applicants, registrationIds } = await applicationsFor(cloud, town, [1, 1, 1, 1, 1], {
      capacity: 3,
    }));
  });

  test('is not there before the list is closed, but everyone has a lot of their own', async () => {
    expect(await granted(stranger.call(admission.readDraw, { activityId }))).toEqual({
      title: '乡村振兴大讲堂',
      draw: null,
      myLot: null,
      serverTime: expect.any(String),
    });
    const lots = await Promise.all(applicants.map((person) => lotOf(person, activityId)));
    expect(new Set(lots).size).toBe(5);
    const [first] = applicants;
    const own = { registrationId: registrationIds[0] ?? '' };
    expect(await first?.call(registration.readTicket, own)).toMatchObject({
      ok: true,
      value: { ticket: { status: 'applied', seats: 0, lotNumber: lots[0] } },
    });
  });

  test('closes with a public list and the hash of a secret, once', async () => {
    const { draw } = await close(activityId);
    const lots = await Promise.all(applicants.map((person) => lotOf(person, activityId)));
    expect(draw).toEqual({
      activityId,
      commitment: expect.stringMatching(/^[0-9a-f]{64}$/),
      closedAt: expect.any(String),
      lots: lots.sort(),
      publicSource,
      publicOn: aClosing(activityId).publicOn,
      publicValue: null,
      secret: null,
      drawnAt: null,
      order: [],
      outcomes: '',
    });
    expect(await drawOf(stranger, activityId)).toEqual(draw);
    expect(recomputeDraw(draw, nodeHashing)).toEqual({ outcome: 'not-drawn' });
    expect(await expectNothingWritten(cloud, () => close(activityId))).toEqual({ draw });
  });

  test('is held once, and anyone holds it again with the same outcome', async () => {
    const before = JSON.stringify(await cloud.dump());
    const closed = await drawOf(stranger, activityId);
    const { draw, seated, toSeat } = await drawLots(activityId);
    expect({ seated, toSeat, ...aLottery }).toEqual({ seated: 5, toSeat: 0, ...aLottery });
    expect(recomputeDraw(draw, nodeHashing, closed)).toMatchObject({ outcome: 'agreed', order: draw.order });
    expect(await drawOf(stranger, activityId)).toEqual(draw);
    // Nobody could have read the secret before.
    expect(before).not.toContain(draw.secret);
    const again = await expectNothingWritten(cloud, () => drawLots(activityId));
    expect(again).toEqual({ draw, seated: 5, toSeat: 0 });
  });

  test('seats people in the order drawn; the others wait in that order, and all are told', async () => {
    const { order, outcomes } = await drawOf(stranger, activityId);
    expect(outcomes).toBe('sssww');
    const people = await byLot(activityId);
    const told = order.map((lot) => {
      const one = people.get(lot);
      return [one?.status, one?.seats, one?.queue?.order.slice(0, 9) ?? null, one?.timeline[1]?.step];
    });
    expect(told).toEqual([
      ['confirmed', 1, null, 'drawn'],
      ['confirmed', 1, null, 'drawn'],
      ['confirmed', 1, null, 'drawn'],
      ['waiting', 0, '3.000003.', 'not-drawn'],
      ['waiting', 0, '3.000004.', 'not-drawn'],
    ]);
    await expectExactBooks(cloud, activityId, { confirmed: 3, waiting: 2, left: 0 });
  });

  test('is told to each person on their ticket, with the lot that they find on the public list', async () => {
    const { order } = await drawOf(stranger, activityId);
    const told = await Promise.all(
      applicants.map(async (person, index) => {
        const registrationId = registrationIds[index] ?? '';
        const { ticket } = await granted(person.call(registration.readTicket, { registrationId }));
        return [order.indexOf(String(ticket.lotNumber)), ticket.draw] as const;
      }),
    );
    expect([...told].sort(([one], [other]) => one - other).map(([, outcome]) => outcome)).toEqual([
      ...['drawn', 'drawn', 'drawn', 'not-drawn', 'not-drawn'],
    ]);
  });

  test('is refused with another value, and keeps the source that was named with the closing', async () => {
    const { organizer } = town;
    await refuses(organizer, admission.drawLots, { activityId, publicValue: '1 2 3' }, 'drawn-otherwise');
    const otherwise = { ...aClosing(activityId), publicSource: '3D 2026' };
    const again = await granted(organizer.call(admission.closeApplications, otherwise));
    expect(again.draw.publicSource).toBe(publicSource);
  });

  test('gives a seat that comes back to the next in the order drawn', async () => {
    const { order } = await drawOf(stranger, activityId);
    const people = await byLot(activityId);
    const [first, , , next] = order.map((lot) => people.get(lot));
    const holder = await holderOf(applicants, activityId, String(order[0]));
    await granted(holder.call(registration.cancelRegistration, { registrationId: String(first?._id) }));
    const after = await byLot(activityId);
    expect(after.get(String(next?.lotNumber))?.queue?.offer).toMatchObject({ number: 1, seats: 1 });
    await expectExactBooks(cloud, activityId, { confirmed: 2, waiting: 2, left: 0 });
  });
});

async function holderOf(people: readonly Person[], activityId: string, lot: string): Promise<Person> {
  for (const person of people) if ((await lotOf(person, activityId)) === lot) return person;
  throw new Error(`${lot} is nobody’s`);
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

describe('closing is refused', () => {
  const closing = (
    person: Person,
    activityId: string,
    failure: (typeof admission.closeApplications.failures)[number],
  ) => refuses(person, admission.closeApplications, aClosing(activityId), failure);

  test('for an unknown activity, to strangers, by anyone but its own organisers', async () => {
    const { activityId } = await applicationsFor(cloud, town, [1]);
    await closing(town.organizer, unknownActivity, 'unknown-activity');
    await closing(resident, activityId, 'not-allowed');
    await closing(town.administrator, activityId, 'not-allowed');
  });

  test('where seats go to who comes first', async () => {
    const { activityId } = await town.publish(aPlan());
    await closing(town.organizer, activityId, 'not-by-lot');
  });

  test('before registration has closed, and in the minute after, while a press may be under way', async () => {
    const { activityId } = await town.publish(aPlan({ admission: 'lot' }));
    await town.signUp(resident, activityId);
    await closing(town.organizer, activityId, 'registration-still-open');
    const justClosed = { registrationClosesAt: minutesFromNow(-0.5) };
    await cloud.database.collection('activities').doc(activityId).update({ data: justClosed });
    await closing(town.organizer, activityId, 'registration-still-open');
  });

  test('with a value that is out already, or would come too late', async () => {
    const { activityId } = await applicationsFor(cloud, town, [1]);
    const announcing = (minutes: number, failure: 'public-day-past' | 'public-day-too-late') =>
      refuses(
        town.organizer,
        admission.closeApplications,
        { ...aClosing(activityId), publicOn: calendarDayOf(minutesFromNow(minutes)) },
        failure,
        'publicOn',
      );
    await announcing(-24 * 60, 'public-day-past');
    await announcing(2 * 24 * 60, 'public-day-too-late');
  });

  test('when nobody applied, and when the activity was called off', async () => {
    const { activityId } = await applicationsFor(cloud, town, []);
    await closing(town.organizer, activityId, 'nobody-applied');
    await granted(town.organizer.call(activity.cancelActivity, { activityId, reason: '场地停电' }));
    await closing(town.organizer, activityId, 'activity-cancelled');
  });
});

describe('drawing is refused', () => {
  const drawing = (person: Person, activityId: string, failure: (typeof admission.drawLots.failures)[number]) =>
    refuses(person, admission.drawLots, { activityId, ...aLottery }, failure);

  test('before the list is closed, by who may not, and where there is nothing to draw', async () => {
    const { activityId } = await applicationsFor(cloud, town, [1]);
    await drawing(town.organizer, unknownActivity, 'unknown-activity');
    await drawing(resident, activityId, 'not-allowed');
    await drawing(town.organizer, activityId, 'list-not-closed');
    await drawing(town.organizer, (await town.publish(aPlan())).activityId, 'not-by-lot');
  });

  test('until the day on which the value is published', async () => {
    const { activityId } = await applicationsFor(cloud, town, [1], { startsInMinutes: 3 * 24 * 60 });
    const publicOn = calendarDayOf(minutesFromNow(24 * 60));
    await granted(town.organizer.call(admission.closeApplications, { ...aClosing(activityId), publicOn }));
    await drawing(town.organizer, activityId, 'value-not-out-yet');
    await cloud.database
      .collection('draws')
      .doc(activityId)
      .update({ data: { publicOn: calendarDayOf(minutesFromNow(0)) } });
    expect((await drawLots(activityId)).draw.publicSource).toBe(publicSource);
  });

  test('once the activity has started or was called off', async () => {
    const { activityId } = await applicationsFor(cloud, town, [1]);
    await close(activityId);
    await cloud.database
      .collection('activities')
      .doc(activityId)
      .update({ data: { startAt: minutesFromNow(-1) } });
    await drawing(town.organizer, activityId, 'activity-started');
    await cloud.database
      .collection('activities')
      .doc(activityId)
      .update({ data: { status: 'cancelled' } });
    await drawing(town.organizer, activityId, 'activity-cancelled');
  });
});

test('a draft’s draw cannot be read, nor that of an activity that does not exist', async () => {
  const { activityId } = await town.draft(aPlan({ admission: 'lot' }));
  await refuses(resident, admission.readDraw, { activityId }, 'unknown-activity');
  await refuses(resident, admission.readDraw, { activityId: unknownActivity }, 'unknown-activity');
});

test('who applied too late is not in the list', async () => {
  const { activityId } = await applicationsFor(cloud, town, [1]);
  await refuses(resident, registration.signUp, aSignUp(activityId), 'registration-closed');
});
