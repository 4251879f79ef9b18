import fc from 'fast-check';
import { fillSeats, fillSeatsInTime } from '../../../cloudfunctions/_records/seats/fillSeats';
import { freeInTime } from '../../../cloudfunctions/_records/seats/freeInTime';
import { freeSeats } from '../../../cloudfunctions/_records/seats/freeSeats';
import type { Waitlist } from '../../../cloudfunctions/_records/seats/ports';
import { signUp } from '../../../cloudfunctions/registration/signingUp/signUp';
import { reconcileHolds } from '../../../cloudfunctions/registration/sweep/reconcileHolds';
import { cancelRegistration } from '../../../cloudfunctions/registration/tickets/cancelRegistration';
import { answerOffer } from '../../../cloudfunctions/registration/waitlist/answerOffer';
import { fillWaitlists } from '../../../cloudfunctions/registration/waitlist/fillWaitlists';
import { lapseOffers } from '../../../cloudfunctions/registration/waitlist/lapseOffers';
import { currentPolicyVersion } from '../../../domain/member/member';
import type { Change } from '../../../domain/registration/change';
import { seatsFor } from '../../../domain/registration/queue';
import type { Registration } from '../../../domain/registration/registration';
import { registrationIdOf } from '../../../domain/registration/registrationId';
import { isWaitlisted } from '../../../domain/registration/roster';
import { instantOf, millisecondsOf } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { expectNothingBeyond, expectSoundBooks } from '../../support/books';
import { MemoryBooks } from '../../support/memoryBooks';
import { casesOf } from '../../support/thorough';
import { wholeTurn } from '../../support/turns';

const memberIds = ['mem_lin', 'mem_zhou', 'mem_wu', 'mem_tan'] as const;
const pool = 's1-hall';
const aMinute = 60_000;

/** What somebody does; it may be cut off after so many steps, as when a function is killed. */
const anAct = fc.record({
  memberId: fc.constantFrom(...memberIds),
  does: fc.oneof(
    { weight: 5, arbitrary: fc.constant('sign-up' as const) },
    { weight: 3, arbitrary: fc.constant('cancel' as const) },
    { weight: 4, arbitrary: fc.constant('accept' as const) },
    { weight: 2, arbitrary: fc.constant('decline' as const) },
    { weight: 1, arbitrary: fc.constantFrom('more-seats' as const, 'fewer-seats' as const) },
    { weight: 1, arbitrary: fc.constant('sweep' as const) },
  ),
  seats: fc.integer({ min: 1, max: 3 }),
  maySplit: fc.boolean(),
  /** How many offers ago the offer was made that is answered. */
  isOld: fc.boolean(),
  cutAfter: fc.option(fc.nat({ max: 9 }), { nil: Number.POSITIVE_INFINITY, freq: 3 }),
});
type Act = typeof anAct extends fc.Arbitrary<infer Value> ? Value : never;

/** Acts that are under way at once, and how long it is until the next ones. */
const aRound = fc.record({
  acts: fc.array(anAct, { minLength: 1, maxLength: 5 }),
  minutes: fc.constantFrom(0, 0, 2, 200),
  /** Whether the timer fired meanwhile. */
  isSwept: fc.boolean(),
});
type Round = typeof aRound extends fc.Arbitrary<infer Value> ? Value : never;

class Cut extends Error {}

/** Lets `before` decide when each step runs, or that it never does. */
const stepwise = <Store extends object>(store: Store, before: () => Promise<void>): Store =>
  new Proxy(store, {
    get: (target, name) => {
      const step: unknown = Reflect.get(target, name);
      if (typeof step !== 'function' || name === 'now') return step;
      return async (...values: unknown[]) => {
        await before();
        return Reflect.apply(step, target, values);
      };
    },
  });

class Town {
  #clock = millisecondsOf(noon);
  readonly books: MemoryBooks;
  #requests = 0;

  constructor(
    capacity: number,
    readonly tick: number,
  ) {
    const activity = anActivity({
      capacity,
      seatsPerSignUp: 3,
      phone: 'required',
      startAt: '2026-11-25T06:00:00.000Z',
    });
    this.books = new MemoryBooks(activity, this.now);
    for (const memberId of memberIds)
      this.books.members.set(memberId, { nickname: memberId, ageBand: 'adult', noShows: [] });
  }

  now = (): string => {
    this.#clock += this.tick;
    return instantOf(this.#clock);
  };

  pass(milliseconds: number): void {
    this.#clock += milliseconds;
  }

  /** One act, each of its steps when `before` lets it. */
  async act(act: Act, before: () => Promise<void>): Promise<void> {
    const { books, now } = this;
    const book = watched(stepwise(books, before), books);
    const fill = fillSeats(book, now);
    const ending = freeSeats(book);
    const own = stepwise(books.own, before);
    const registrationId = registrationIdOf(books.activity.id, act.memberId);
    const needs = { store: own, seats: book, freeSeats: ending, fillSeats: fill, now };
    switch (act.does) {
      case 'sign-up': {
        const store = stepwise(books.signUps, before);
        const input = {
          activityId: books.activity.id,
          requestId: `press${++this.#requests}`,
          sessionId: 's1',
          ticketKind: 'hall',
          seats: act.seats,
          maySplit: act.maySplit,
          phone: '13800000000',
          policyVersion: currentPolicyVersion,
        } as const;
        await signUp({ store, seats: book, fillSeats: fill, tickets, lots, now })(act.memberId, input);
        return;
      }
      case 'cancel':
        await cancelRegistration(needs)(act.memberId, { registrationId });
        return;
      case 'accept':
      case 'decline': {
        const latest = this.books.kept.get(registrationId)?.queue?.offer?.number ?? 1;
        const offer = act.isOld ? Math.max(1, latest - 1) : latest;
        await answerOffer(needs)(act.memberId, { registrationId, offer, isAccepted: act.does === 'accept' });
        return;
      }
      case 'more-seats':
      case 'fewer-seats':
        await before();
        if (books.moveCapacity(pool, act.does === 'more-seats' ? 1 : -1)) await fill(books.activity.id, pool);
        return;
      case 'sweep': {
        const store = stepwise(books.sweeps, before);
        const fillInTime = fillSeatsInTime(book, now);
        const steps = [
          lapseOffers({ store, freeSeats: freeInTime(book, now), fillSeats: fillInTime, now }),
          reconcileHolds({ store, seats: book, fillSeats: fillInTime, now }),
          fillWaitlists({ store, fillSeats: fillInTime, now }),
        ];
        for (const step of steps) await step.run(wholeTurn);
      }
    }
  }
}

const tickets = { numberOf: (_: string, id: string, generation: number) => `${id}.${generation}` };
const lots = { numberOf: (id: string, generation: number) => `${id}.${generation}` };

/** Sees that with each promise nobody is overtaken of those who stood before them when the line was looked at. */
function watched(book: MemoryBooks, books: MemoryBooks): MemoryBooks {
  let seen: Waitlist | null = null;
  return new Proxy(book, {
    get: (target, name) => {
      if (name === 'readWaitlist')
        return async (...values: Parameters<MemoryBooks['readWaitlist']>) => {
          seen = await target.readWaitlist(...values);
          return seen;
        };
      if (name === 'claim')
        return async (...values: Parameters<MemoryBooks['claim']>) => {
          const isClaimed = await target.claim(...values);
          if (isClaimed) expect(books.poolOf(pool).hasQueue).toBe(false);
          return isClaimed;
        };
      if (name === 'change')
        return async (registration: Registration, change: Change) => {
          const isChanged = await target.change(registration, change);
          if (isChanged && change.entry.step === 'offered') expectNobodyOvertaken(books, seen, registration, change);
          return isChanged;
        };
      return Reflect.get(target, name);
    },
  });
}

function expectNobodyOvertaken(books: MemoryBooks, line: Waitlist | null, served: Registration, change: Change): void {
  const order = served.queue?.order ?? '';
  const overtaken = (line?.next ?? []).filter(({ registration: { id, generation, queue } }) => {
    const now = books.kept.get(id);
    if (queue === null || queue.order >= order || now === undefined || now.generation !== generation) return false;
    return isWaitlisted(now) && seatsFor(queue, change.entry.seats ?? 0) > 0;
  });
  expect(overtaken.map(({ registration }) => registration.id)).toEqual([]);
}

const atRest = async () => {};
const press = (act: Partial<Act>): Act => ({
  memberId: 'mem_lin',
  does: 'sign-up',
  seats: 1,
  maySplit: true,
  isOld: false,
  cutAfter: Number.POSITIVE_INFINITY,
  ...act,
});

/** Plays the rounds, in each of which everything interleaves, and sees that the sweeper leaves the books exact. */
async function play(scheduler: fc.Scheduler, town: Town, rounds: readonly Round[]): Promise<void> {
  const { books } = town;
  const run = async (act: Act) => {
    let steps = 0;
    const before = async () => {
      await scheduler.schedule(Promise.resolve());
      expectSoundBooks(books.books);
      if (steps++ >= act.cutAfter) throw new Cut();
    };
    await town.act(act, before).catch((error) => {
      // A press that finds an earlier one of the same person half done says so, and is made again later.
      if (!(error instanceof Cut) && !/was overtaken/.test(String(error))) throw error;
    });
  };
  for (const { acts, minutes, isSwept } of rounds) {
    await scheduler.waitFor(Promise.all(acts.map(run)));
    town.pass(minutes * aMinute);
    if (isSwept) await town.act(press({ does: 'sweep' }), atRest);
  }

  // Nothing is under way any more: whatever was cut off is put right.
  for (let minute = 0; minute < 3; minute++) {
    town.pass(2 * aMinute);
    await town.act(press({ does: 'sweep' }), atRest);
  }
  expectNothingBeyond(books.books);
  const { left } = books.poolOf(pool);
  expect(books.inLine(pool).filter(({ queue }) => queue !== null && seatsFor(queue, left) > 0)).toEqual([]);
}

test('however sign-ups, cancellations, offers and their answers, changes of the seats and sweeps interleave, and wherever one is cut off, every seat is free, held or promised once, and the line keeps its order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.integer({ min: 1, max: 3 }),
      fc.constantFrom(0, 1),
      fc.array(aRound, { minLength: 1, maxLength: 5 }),
      (scheduler, capacity, tick, rounds) => play(scheduler, new Town(capacity, tick), rounds),
    ),
    { numRuns: casesOf(300, 5000) },
  );
}, 240_000);

const aCut = fc.nat({ max: 6 });

test('the sweeper never takes a seat from under the retry of a sign-up that was cut off', async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), aCut, (scheduler, cutAfter) =>
      play(scheduler, new Town(1, 1), [
        { acts: [press({ cutAfter })], minutes: 2, isSwept: false },
        { acts: [press({}), press({ does: 'sweep' }), press({ memberId: 'mem_zhou' })], minutes: 0, isSwept: false },
      ]),
    ),
    { numRuns: casesOf(150, 2000) },
  );
});

test('a seat whose giving back was cut off is found however long ago it was taken', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      aCut,
      fc.constantFrom('cancel' as const, 'decline' as const),
      (scheduler, cutAfter, does) =>
        play(scheduler, new Town(1, 1), [
          { acts: [press({})], minutes: 2, isSwept: true },
          { acts: [press({ memberId: 'mem_zhou' })], minutes: 2, isSwept: true },
          { acts: [press({ does: 'cancel', cutAfter })], minutes: 2, isSwept: true },
          { acts: [press({ does, memberId: 'mem_zhou', cutAfter })], minutes: 2, isSwept: true },
        ]),
    ),
    { numRuns: casesOf(100, 1000) },
  );
});
