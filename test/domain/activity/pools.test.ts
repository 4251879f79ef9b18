import fc from 'fast-check';
import { builtInKinds } from '../../../domain/activity/placeKinds';
import { type PoolBook, poolMoves, reviewPools, sessionsWithPools } from '../../../domain/activity/pools';
import { type PoolName, poolOf, poolsOf, type Session } from '../../../domain/activity/sessions';
import { aSession } from '../../support/plans';

const morning = aSession({
  id: 's1',
  places: [
    { kind: 'hall', capacity: 30 },
    { kind: 'elderly', capacity: 5 },
  ],
});
const evening = aSession({ id: 's2', places: [{ kind: 'online', capacity: 100 }] });
const book = (name: PoolName, change: Partial<PoolBook> = {}): PoolBook => ({
  name,
  capacity: 30,
  left: 30,
  waiting: 0,
  largestParty: 0,
  ...change,
});

test('an edit moves what differs: more, fewer, new and gone', () => {
  const pools = [
    { name: poolOf('s1', 'hall'), capacity: 30 },
    { name: poolOf('s1', 'elderly'), capacity: 8 },
    { name: poolOf('s3', 'hall'), capacity: 9 },
  ];
  expect(poolMoves(pools, [morning, evening])).toEqual([
    { name: 's1-elderly', from: 8, to: 5 },
    { name: 's3-hall', from: 9, to: null },
    { name: 's2-online', from: null, to: 100 },
  ]);
  expect(poolMoves(poolsOf([morning, evening]), [morning, evening])).toEqual([]);
});

test('a pool goes only when nobody has, wants or applies for a seat of it', () => {
  const review = (change: Partial<PoolBook>) => reviewPools([book('s1-hall'), book('s2-online', change)], [morning]);
  const refused = { ok: false, failure: 'session-has-people' };
  expect(review({})).toEqual({ ok: true, value: 'possible' });
  expect(review({ left: 29 })).toEqual(refused);
  expect(review({ waiting: 1 })).toEqual(refused);
});

test('too few places for those who have them are named by their field', () => {
  const taken = (count: number) => [book('s2-online', { capacity: 200, left: 200 - count })];
  expect(reviewPools(taken(100), [morning, evening])).toEqual({ ok: true, value: 'possible' });
  expect(reviewPools(taken(101), [morning, evening])).toEqual({
    ok: false,
    failure: 'capacity-below-signed-up',
    field: 'sessions.1.places.0.capacity',
  });
});

test('there stay as many places as a party wants that stays together', () => {
  const few = aSession({ id: 's1', places: [{ kind: 'hall', capacity: 2 }] });
  const line = (largestParty: number) => [book('s1-hall', { left: 28, waiting: 1, largestParty })];
  expect(reviewPools(line(2), [few])).toEqual({ ok: true, value: 'possible' });
  expect(reviewPools(line(3), [few])).toEqual({
    ok: false,
    failure: 'capacity-below-party',
    field: 'sessions.0.places.0.capacity',
  });
});

test('what is shown has the places that the seats have, and no session without any', () => {
  const pools = [{ name: poolOf('s1', 'hall'), capacity: 12 }];
  expect(sessionsWithPools([morning, evening], pools)).toEqual([
    { ...morning, places: [{ kind: 'hall', capacity: 12 }] },
  ]);
});

const capacity = fc.integer({ min: 1, max: 50 });
const someSessions: fc.Arbitrary<readonly Session[]> = fc
  .uniqueArray(fc.constantFrom('s1', 's2', 's3'), { minLength: 1 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc
          .uniqueArray(fc.record({ kind: fc.constantFrom(...builtInKinds), capacity }), {
            minLength: 1,
            selector: ({ kind }) => kind,
          })
          .map((places) => aSession({ id, places })),
      ),
    ),
  );

test('the moves of an edit lead from any pools to those of any plan, and nobody loses a seat where it is possible', () => {
  fc.assert(
    fc.property(someSessions, someSessions, fc.nat(50), (before, after, taken) => {
      const pools = poolsOf(before).map(
        (pool): PoolBook => ({ ...pool, left: Math.max(0, pool.capacity - taken), waiting: 0, largestParty: 0 }),
      );
      const moved = new Map(pools.map(({ name, capacity, left }) => [name, { capacity, left }]));
      for (const { name, from, to } of poolMoves(pools, after)) {
        const left = (moved.get(name)?.left ?? 0) + (to ?? 0) - (from ?? 0);
        if (to === null) moved.delete(name);
        else moved.set(name, { capacity: to, left });
        if (reviewPools(pools, after).ok) expect(left).toBeGreaterThanOrEqual(0);
      }
      const named = new Map(poolsOf(after).map((pool) => [pool.name, pool.capacity]));
      expect(new Map([...moved].map(([name, pool]) => [name, pool.capacity]))).toEqual(named);
    }),
  );
});
