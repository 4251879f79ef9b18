import type { RegistrationDocument } from '../../../cloudfunctions/_records/registrations/documents';
import * as admission from '../../../contracts/admission/calls';
import * as registration from '../../../contracts/registration/calls';
import { recomputeDraw } from '../../../domain/admission/recomputeDraw';
import { expectExactBooks } from '../../support/books';
import type { Person } from '../../support/cloudForTests';
import { aClosing, aLottery, applicationsFor, drawOf, lotOf, publicSource } from '../../support/draws';
import { nodeHashing } from '../../support/hashing';
import { aPlan } from '../../support/plans';
import { aSignUp } from '../../support/signUps';
import { stageOfFile, unknownActivity } from '../../support/stage';
import { granted } from '../../support/town';
import { expectNothingWritten } from '../../support/unchanged';

const { cloud, town, resident, stranger, refuses } = stageOfFile();

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

test('a draft’s draw cannot be read, nor that of an activity that does not exist', async () => {
  const { activityId } = await town.draft(aPlan({ admission: 'lot' }));
  await refuses(resident, admission.readDraw, { activityId }, 'unknown-activity');
  await refuses(resident, admission.readDraw, { activityId: unknownActivity }, 'unknown-activity');
});

test('who applied too late is not in the list', async () => {
  const { activityId } = await applicationsFor(cloud, town, [1]);
  await refuses(resident, registration.signUp, aSignUp(activityId), 'registration-closed');
});
