import fc from 'fast-check';
import { seatsFor } from '../../../domain/registration/queue';
import { expectNothingBeyond, expectSoundBooks } from '../../support/books';
import { type Act, anAct, Cut, pool, Town } from '../../support/interleavedTown';
import { casesOf } from '../../support/thorough';

const aMinute = 60_000;

/** Acts that are under way at once, and how long it is until the next ones. */
const aRound = fc.record({
  acts: fc.array(anAct, { minLength: 1, maxLength: 5 }),
  minutes: fc.constantFrom(0, 0, 2, 200),
  /** Whether the timer fired meanwhile. */
  isSwept: fc.boolean(),
});
type Round = typeof aRound extends fc.Arbitrary<infer Value> ? Value : never;

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

test('however sign-ups, cancellations, offers and their answers, changes of the seats and sweeps interleave, and wherever one is cut off, every seat is free, held or given once, and the waitlist keeps its order', async () => {
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
