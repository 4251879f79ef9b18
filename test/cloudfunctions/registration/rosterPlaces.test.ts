import type { RegistrationDocument } from '../../../cloudfunctions/_records/registrations/documents';
import * as registration from '../../../contracts/registration/calls';
import { placesOf } from '../../../domain/registration/roster';
import { addMinutes } from '../../../domain/time/instant';
import { bytesAnswered } from '../../support/databaseBytes';
import { manyLike } from '../../support/manyPeople';
import { aPlan, aSession } from '../../support/plans';
import { stageOfEachTest } from '../../support/stage';
import { aResident, granted } from '../../support/town';

const { cloud, town, resident } = stageOfEachTest();

/** Each other one waits for the second session; of ten one has an offer, one has part of their seats, one has left. */
function inTwoLines(index: number, { queue, signedUpAt }: RegistrationDocument): Partial<RegistrationDocument> {
  if (queue === null) throw new Error('someone who waits');
  const sessionId = index % 2 === 0 ? 's1' : 's2';
  const order = addMinutes(signedUpAt, (index * 617) % 6000);
  const offer = { number: 1, seats: 1, madeAt: signedUpAt, until: addMinutes(signedUpAt, 60) };
  const own = { ...queue, pool: `${sessionId}-hall` as const, order: `${order}.${index}` };
  if (index % 10 === 3) return { sessionId, queue: { ...own, offer } };
  if (index % 10 === 6) return { sessionId, queue: own, status: 'confirmed', seats: 1 };
  if (index % 10 === 9) return { sessionId, queue: own, status: 'cancelled' };
  return { sessionId, queue: own };
}

test('each page of a roster says the places that the whole line gives, of two lines with offers and parts in them', async () => {
  const sessions = [aSession({ capacity: 1 }), { ...aSession({ capacity: 1 }), id: 's2' }];
  const { activityId } = await town.publish(aPlan({ sessions }));
  await town.signUp(town.administrator, activityId);
  const { registrationId } = await town.signUp(resident, activityId);
  await manyLike(cloud, registrationId, 700, inTwoLines);
  const first = await granted(town.organizer.call(registration.listRoster, { activityId }));
  const second = await granted(town.organizer.call(registration.listRoster, { activityId, after: first.next }));
  expect([first.entries.length, second.entries.length, second.next]).toEqual([500, 202, null]);
  const kept = Object.values((await cloud.dump()).registrations ?? {}) as readonly RegistrationDocument[];
  const places = placesOf(kept.map(({ _id, ...one }) => ({ ...one, id: _id })));
  expect(places.size).toBe(561);
  const shown = [...first.entries, ...second.entries].map((one) => [one.registrationId, one.place]);
  expect(new Map(shown as [string, number | null][])).toEqual(
    new Map(kept.map(({ _id }) => [_id, places.get(_id) ?? null])),
  );
});

test('a page of a roster costs three requests and no more bytes with two thousand more on the waitlist, two where nobody waits', async () => {
  const { activityId } = await town.publish(aPlan({ capacity: 1 }));
  await town.signUp(town.administrator, activityId);
  const { registrationId } = await town.signUp(await aResident(cloud, 'oWaits'), activityId);
  const others = (count: number, letter: string) =>
    manyLike(
      cloud,
      registrationId,
      count,
      (index, { queue }) => ({
        queue: queue && { ...queue, order: `${queue.order}.${letter}${String(index).padStart(4, '0')}` },
      }),
      letter,
    );
  const cost = async (after: string | null) => {
    let requests = 0;
    const bytes = await bytesAnswered(async () => {
      const input = { activityId, after };
      ({ databaseRequests: requests } = await town.organizer.invoke('registration', { action: 'listRoster', input }));
    });
    return { requests, bytes };
  };
  await others(600, 'x');
  const before = await cost(null);
  await others(2000, 'y');
  const after = await cost(null);
  expect([before.requests, after.requests]).toEqual([3, 3]);
  expect(before.bytes).toBeGreaterThan(100_000);
  expect(after.bytes / before.bytes).toBeLessThan(1.1);

  const { activityId: calm } = await town.publish(aPlan({ capacity: 900 }));
  const { registrationId: comes } = await town.signUp(resident, calm);
  await manyLike(cloud, comes, 600);
  const { databaseRequests } = await town.organizer.invoke('registration', {
    action: 'listRoster',
    input: { activityId: calm },
  });
  expect(databaseRequests).toBe(2);
});
