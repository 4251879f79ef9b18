import { guardedBy } from '../../../cloudfunctions/_platform/answer';
import { publicGateOf } from '../../../cloudfunctions/_records/access/gate';
import { fillSeats } from '../../../cloudfunctions/_records/seats/fillSeats';
import { freeInTime } from '../../../cloudfunctions/_records/seats/freeInTime';
import { freeSeats } from '../../../cloudfunctions/_records/seats/freeSeats';
import { signUp } from '../../../cloudfunctions/registration/signingUp/signUp';
import { reconcileHolds } from '../../../cloudfunctions/registration/sweep/reconcileHolds';
import { cancelRegistration } from '../../../cloudfunctions/registration/tickets/cancelRegistration';
import { lapseOffers } from '../../../cloudfunctions/registration/waitlist/lapseOffers';
import { accessTable } from '../../../domain/access/table';
import { currentPolicyVersion } from '../../../domain/member/member';
import { registrationIdOf } from '../../../domain/registration/registrationId';
import { instantOf, millisecondsOf } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { expectNothingBeyond } from '../../support/books';
import { MemoryBooks } from '../../support/memoryBooks';
import { wholeTurn } from '../../support/turns';

const memberId = 'mem_lin';
const others = ['mem_zhou', 'mem_wu', 'mem_tan'] as const;
const pool = 's1-hall';

/** One activity with a clock, a sign-up and a sweep of its holds. */
function aScene(capacity = 1) {
  let clock = millisecondsOf(noon);
  const now = () => instantOf(clock);
  const books = new MemoryBooks(anActivity({ capacity, phone: 'required', seatsPerSignUp: 3 }), now);
  for (const id of [memberId, ...others]) books.members.set(id, { nickname: '小林', ageBand: 'adult', noShows: [] });
  const fillSeats = async () => {};
  const needs = {
    seats: books,
    freeSeats: freeSeats(books),
    fillSeats,
    countApplications: async () => 0,
    cancel: cancelRegistration({ store: books.own, seats: books, freeSeats: freeSeats(books), fillSeats, now }),
    tickets: { numberOf: (_activity: string, id: string, generation: number) => `${id}.${generation}` },
    lots: { numberOf: (id: string, generation: number) => `${id}.${generation}` },
    now,
  };
  let presses = 0;
  return {
    books,
    now,
    pass: (milliseconds: number) => {
      clock += milliseconds;
    },
    registrationId: registrationIdOf(books.activity.id, memberId),
    afterMinutes: (minutes: number) => {
      clock += minutes * 60_000;
    },
    signUp: (store = books.signUps, { by = memberId, seats = 1 } = {}) =>
      guardedBy(publicGateOf(accessTable.signUp, needs), signUp({ ...needs, store }))(by, {
        activityId: books.activity.id,
        requestId: `press${++presses}`,
        sessionId: 's1',
        seenMovedAt: null,
        seenTermsChangedAt: null,
        ticketKind: 'hall',
        leaves: [],
        keepsBoth: false,
        seats,
        maySplit: false,
        phone: '13800000000',
        policyVersion: currentPolicyVersion,
      }),
    sweep: () => reconcileHolds({ store: books.sweeps, seats: books, fillSeats, now }).run(wholeTurn),
  };
}

/** The store of a sign-up that is cut off before it writes the registration. */
const cutOff = (store: MemoryBooks['signUps']): MemoryBooks['signUps'] => ({
  ...store,
  write: async () => {
    throw new Error('cut off');
  },
});

test('a hold that is made in the very moment in which a sweep finds no hold is found by a later sweep', async () => {
  const { books, now, afterMinutes, sweep } = aScene();
  const hold = { generation: 1, seats: 1, pool, at: now() } as const;
  await books.moveHold(books.activity.id, 'mem_wu', null, hold);
  await books.moveHold(books.activity.id, 'mem_wu', hold, null);
  const sweeps: typeof books.sweeps = {
    ...books.sweeps,
    holdsOf: async (activityId) => {
      const found = await books.sweeps.holdsOf(activityId);
      await books.moveHold(activityId, 'mem_zhou', null, hold);
      return found;
    },
  };
  await reconcileHolds({ store: sweeps, seats: books, fillSeats: async () => {}, now }).run(wholeTurn);
  expect([...books.holds.keys()]).toEqual(['mem_zhou']);
  afterMinutes(2);
  await sweep();
  expect([...books.holds.keys()]).toEqual([]);
  expect(books.poolOf(pool).left).toBe(1);
});

test('who goes on waiting after a giving of seats was cut off keeps their phone number', async () => {
  const { books, now, registrationId, afterMinutes, signUp, sweep } = aScene();
  await signUp(books.signUps, { by: 'mem_zhou' });
  await signUp();
  books.moveCapacity(pool, 1);
  await books.moveHold(books.activity.id, memberId, null, { generation: 1, seats: 1, pool, at: now() });
  afterMinutes(2);
  await sweep();
  expect(books.holds.has(memberId)).toBe(false);
  expect(books.contacts.get(registrationId)).toMatchObject({ generation: 1, phone: '13800000000' });
});

test('the phone number of a sign-up that was cut off goes with the seats that it held', async () => {
  const { books, registrationId, afterMinutes, signUp, sweep } = aScene();
  await expect(signUp(cutOff(books.signUps))).rejects.toThrow('cut off');
  expect(books.contacts.has(registrationId)).toBe(true);
  afterMinutes(2);
  await sweep();
  expect([books.holds.has(memberId), books.contacts.has(registrationId)]).toEqual([false, false]);
});

test('a phone number that a retry gives anew is not taken for that of the press before', async () => {
  const { books, now, registrationId, afterMinutes, signUp, sweep } = aScene();
  await expect(signUp(cutOff(books.signUps))).rejects.toThrow('cut off');
  afterMinutes(2);
  const seen = await books.sweeps.holdsOf(books.activity.id);
  expect(await signUp()).toMatchObject({ ok: true, value: { status: 'confirmed' } });
  const sweeps = { ...books.sweeps, holdsOf: async () => seen, registrations: async () => [] };
  await reconcileHolds({ store: sweeps, seats: books, fillSeats: async () => {}, now }).run(wholeTurn);
  expect(books.contacts.get(registrationId)).toMatchObject({ phone: '13800000000' });
  expect(await sweep()).toBeNull();
});

test('who presses for another number of seats while those of a press before are still held is asked to wait a minute', async () => {
  const { books, afterMinutes, signUp } = aScene(3);
  await expect(signUp(cutOff(books.signUps))).rejects.toThrow('cut off');
  expect(await signUp(books.signUps, { seats: 2 })).toEqual({ ok: false, failure: 'seat-step-under-way' });
  afterMinutes(1);
  expect(await signUp(books.signUps, { seats: 2 })).toMatchObject({ ok: true, value: { status: 'confirmed' } });
  expectNothingBeyond(books.books);
});

/** Somebody has the only seat, three wait for it, and then two seats more are free. */
async function threeWaiting() {
  const scene = aScene();
  await scene.signUp();
  for (const by of others) await scene.signUp(scene.books.signUps, { by });
  scene.books.moveCapacity(pool, 2);
  return scene;
}
const offersIn = ({ kept }: MemoryBooks): number =>
  [...kept.values()].filter(({ queue }) => queue !== null && queue.offer !== null).length;

test('a line is served no longer than there is time, also between two of the same look', async () => {
  const { books, now, pass } = await threeWaiting();
  books.postNotices = async () => pass(1500);
  await fillSeats(books, now, 1)(books.activity.id, pool);
  expect(offersIn(books)).toBe(1);
  await fillSeats(books, now, 1)(books.activity.id, pool);
  expect(offersIn(books)).toBe(2);
});

test('offers that run out together all end before their seats go on, and their line is served once', async () => {
  const { books, now, afterMinutes } = await threeWaiting();
  await fillSeats(books, now)(books.activity.id, pool);
  afterMinutes(121);
  const served: string[] = [];
  const fill = async (_activityId: string, name: string) => {
    served.push(`${name}: ${offersIn(books)} on offer`);
  };
  const step = lapseOffers({ store: books.sweeps, freeSeats: freeInTime(books, now), fillSeats: fill, now });
  expect(await step.run(wholeTurn)).toBe('2 of 2');
  expect(served).toEqual(['s1-hall: 0 on offer']);
  expectNothingBeyond(books.books);
});
