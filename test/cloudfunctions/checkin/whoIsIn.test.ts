import { checkInByName, correctHeadcount, readDesk } from '../../../contracts/checkin/calls';
import * as registration from '../../../contracts/registration/calls';
import { auditLogOf } from '../../support/auditLog';
import { cutAtEveryStep, lineOfFile } from '../../support/cutLine';
import { codeOf, scan, seedOf } from '../../support/door';
import { heldAtEveryStep } from '../../support/heldStep';
import { aPlan } from '../../support/plans';
import { aResident, granted, residents } from '../../support/town';

const line = lineOfFile();
const somebody = residents(line, 'oGuest');

/** Somebody with a seat, at a door that opens while seats can still be given back. */
async function aGuest() {
  const { cloud, town } = line;
  const person = await somebody();
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 180 }));
  const checkIn = { opensMinutesBefore: 240, closesMinutesAfter: 30 };
  await cloud.database.collection('activities').doc(activityId).update({ data: { checkIn } });
  const { registrationId } = await town.signUp(person, activityId);
  const code = codeOf(await seedOf(person, registrationId));
  return {
    registrationId,
    enter: async () => (await scan(town.organizer, activityId, code)).verdict,
    cancel: () => person.call(registration.cancelRegistration, { registrationId }),
  };
}
type Guest = Awaited<ReturnType<typeof aGuest>>;

/** In with a seat, or gone without having been in. */
async function expectOneOfBoth({ registrationId }: Guest): Promise<void> {
  const { registrations = {}, attendances = {} } = await line.cloud.dump();
  const { status } = Object(registrations[registrationId]);
  expect([
    ['confirmed', true],
    ['cancelled', false],
  ]).toContainEqual([status, registrationId in attendances]);
}

test('who cancels while being scanned is in with a seat, or gone without having been in', async () => {
  const steps = await heldAtEveryStep(line.network, {
    set: aGuest,
    call: (guest) => guest.enter(),
    meanwhile: (guest) => guest.cancel(),
    expectation: expectOneOfBoth,
  });
  expect(steps).toBeGreaterThanOrEqual(4);
});

test('who is scanned while cancelling is in with a seat, or gone without having been in', async () => {
  const steps = await heldAtEveryStep(line.network, {
    set: aGuest,
    call: (guest) => guest.cancel(),
    meanwhile: (guest) => guest.enter(),
    expectation: expectOneOfBoth,
  });
  expect(steps).toBeGreaterThanOrEqual(3);
});

test('a party that got more seats after it came is let in for the rest, and the desk counts all', async () => {
  const { cloud, town } = line;
  const [party, other] = [await aResident(cloud, 'oParty'), await aResident(cloud, 'oOther')];
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 20, capacity: 4, seatsPerSignUp: 4 }));
  await town.signUp(other, activityId, { seats: 2 });
  const { registrationId } = await town.signUp(party, activityId, { seats: 4, maySplit: true });
  const code = codeOf(await seedOf(party, registrationId));
  expect(await scan(town.organizer, activityId, code)).toMatchObject({ verdict: 'valid', seats: 2 });
  expect(await scan(town.organizer, activityId, code)).toMatchObject({ verdict: 'used' });
  // Two more of the party get seats.
  const { command } = cloud.database;
  await cloud.database
    .collection('registrations')
    .doc(registrationId)
    .update({ data: { seats: 4, queue: command.set(null) } });
  expect(await scan(town.organizer, activityId, code)).toMatchObject({ verdict: 'valid', seats: 2 });
  expect(await scan(town.organizer, activityId, code)).toMatchObject({ verdict: 'used' });
  const desk = await granted(town.organizer.call(readDesk, { activityId, sessionId: 's1' }));
  expect(desk).toMatchObject({ checkedIn: 4 });
  const { ticket } = await granted(party.call(registration.readTicket, { registrationId }));
  expect(ticket.timeline.filter(({ step }) => step === 'checked-in').map(({ seats }) => seats)).toEqual([2, 2]);
});

test('whoever was let in by hand is in the log, wherever that was cut off and though nobody presses again', async () => {
  const log = auditLogOf(line.cloud);
  let marked = 0;
  await cutAtEveryStep(
    line.network,
    async () => {
      const person = await somebody();
      const { activityId } = await line.town.publish(aPlan({ startsInMinutes: 20 }));
      return { activityId, from: log.now(), ...(await line.town.signUp(person, activityId)) };
    },
    ({ activityId, registrationId }) =>
      line.town.organizer.call(checkInByName, { activityId, registrationId, sessionId: 's1' }),
    async ({ registrationId, from }) => {
      await log.sweep();
      const { registrations = {} } = await line.cloud.dump();
      const isMarked = Object(registrations[registrationId]).checkedIn !== undefined;
      const entries = (await log.entries('let-in-by-hand', from)).filter(({ on }) => on.id === registrationId);
      expect(entries).toHaveLength(isMarked ? 1 : 0);
      marked += Number(isMarked);
    },
  );
  expect(marked).toBeGreaterThanOrEqual(3);
});

test('a party arrives in parts: who has not come yet is let in later, and desk and ticket count each once', async () => {
  const { cloud, town } = line;
  const [party, stranger] = [await aResident(cloud, 'oInParts'), await aResident(cloud, 'oLooksOn')];
  const { activityId } = await town.publish(aPlan({ startsInMinutes: 20, capacity: 9, seatsPerSignUp: 4 }));
  const { registrationId } = await town.signUp(party, activityId, { seats: 4 });
  const code = codeOf(await seedOf(party, registrationId));
  const arrived = async () => {
    const { checkedIn, signedUp } = await granted(town.organizer.call(readDesk, { activityId, sessionId: 's1' }));
    return [checkedIn, signedUp];
  };
  const correction = { activityId, registrationId, seen: 4, people: 2 };
  expect(await town.organizer.call(correctHeadcount, correction)).toEqual({ ok: false, failure: 'not-let-in' });
  expect(await scan(town.organizer, activityId, code)).toMatchObject({
    verdict: 'valid',
    party: { registrationId, counted: 4 },
  });
  expect(await stranger.call(correctHeadcount, correction)).toMatchObject({ ok: false });
  // However often it is said.
  const both = await Promise.all([1, 2].map(() => town.organizer.call(correctHeadcount, correction)));
  expect(both.some(({ ok }) => ok)).toBe(true);
  expect(await granted(town.organizer.call(correctHeadcount, correction))).toEqual({ people: 2 });
  expect(await arrived()).toEqual([2, 4]);
  expect(await scan(town.organizer, activityId, code)).toMatchObject({ verdict: 'valid', seats: 2 });
  expect(await arrived()).toEqual([4, 4]);
  expect(await town.organizer.call(correctHeadcount, { ...correction, people: 1, seen: 3 })).toEqual({
    ok: false,
    failure: 'headcount-changed',
  });
  expect(await scan(town.organizer, activityId, code)).toMatchObject({ verdict: 'used' });
  const { ticket } = await granted(party.call(registration.readTicket, { registrationId }));
  const told = ticket.timeline.slice(1).map(({ step, seats }) => [step, seats]);
  expect(told).toEqual([
    ['checked-in', 4],
    ['not-all-here', 2],
    ['checked-in', 2],
  ]);
});

test('a correction that was cut off anywhere counts and tells once when it is made again', async () => {
  const { cloud, town, network } = line;
  const correct = (ids: { readonly activityId: string; readonly registrationId: string }) =>
    town.organizer.call(correctHeadcount, { ...ids, seen: 3, people: 1 });
  await cutAtEveryStep(
    network,
    async () => {
      const person = await somebody();
      const { activityId } = await town.publish(aPlan({ startsInMinutes: 20, seatsPerSignUp: 4 }));
      const { registrationId } = await town.signUp(person, activityId, { seats: 3 });
      await scan(town.organizer, activityId, codeOf(await seedOf(person, registrationId)));
      return { activityId, registrationId };
    },
    correct,
    async (ids) => {
      await granted(correct(ids));
      const { attendances = {}, registrations = {} } = await cloud.dump();
      const steps = Object(registrations[ids.registrationId]).timeline.map(({ step }: { step: string }) => step);
      expect(Object(attendances[ids.registrationId]).seats).toBe(1);
      expect(steps.filter((step: string) => step === 'not-all-here')).toHaveLength(1);
    },
  );
});
