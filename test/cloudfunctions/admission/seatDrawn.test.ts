import { seatUnfinished } from '../../../cloudfunctions/_records/draws/seatUnfinished';
import { ordersFromPlace } from '../../../domain/registration/queue';
import { entryOf } from '../../../domain/registration/timeline';
import { addMinutes } from '../../../domain/time/instant';
import { noon } from '../../support/activities';
import { expectNothingBeyond } from '../../support/books';
import { aDraw, pool, startAt } from '../../support/drawInMemory';
import { aTurn } from '../../support/turns';

test('who is held back is offered nothing while somebody drawn later has no seat yet', async () => {
  const many = Array.from({ length: 105 }, (_, index) => ({ name: `lot${index}` }));
  const { books, seat, fill, of, draw, activityId } = aDraw([{ name: 'back', isHeldBack: true }, ...many], 106);
  // The first call comes no further than one batch.
  await seat(activityId, () => true);
  expect([draw, of('back'), of('lot104')]).toEqual([
    { seated: 100, outcomes: `-${'s'.repeat(99)}`, isSeated: false, isCancelled: false },
    ['applied', 0, null],
    ['applied', 0, null],
  ]);
  await fill();
  expect(of('back')).toEqual(['applied', 0, null]);
  await seat(activityId);
  expect([of('lot104'), of('back'), draw.isSeated]).toEqual([['confirmed', 1, null], ['waiting', 0, 1], true]);
  expectNothingBeyond(books.books);
});

test('who waits for the rest of their party is on a waitlist that every step knows of', async () => {
  const { books, seat, of, activityId } = aDraw([{ name: 'party', wants: 3 }], 2);
  await seat(activityId);
  expect([of('party'), books.poolOf(pool)]).toEqual([
    ['confirmed', 2, null],
    { capacity: 2, left: 0, hasQueue: true, joinedAt: expect.any(String) },
  ]);
});

test('what came of each place is kept, also over a cut-off between a seat and the place that was come to', async () => {
  const people = [{ name: 'one' }, { name: 'three', wants: 3 }, { name: 'two' }, { name: 'back', isHeldBack: true }];
  const { seat, draw, activityId } = aDraw([...people, { name: 'last' }], 2);
  await seat(activityId);
  expect(draw.outcomes).toBe('ssw-w');
  Object.assign(draw, { seated: 0, outcomes: '', isSeated: false });
  await seat(activityId);
  expect(draw.outcomes).toBe('ssw-w');
});

test('the waitlist is there also when a seat comes back just before somebody joins it', async () => {
  const { books, seat, of, activityId } = aDraw([{ name: 'one' }, { name: 'two' }], 1);
  const { openWaitlist } = books;
  books.openWaitlist = async (...asked) => {
    books.moveCapacity(pool, 1);
    return openWaitlist.apply(books, asked);
  };
  await seat(activityId);
  expect([of('one'), of('two'), books.poolOf(pool).hasQueue]).toEqual([
    ['confirmed', 1, null],
    ['waiting', 0, 1],
    true,
  ]);
});

test('whoever withdraws while their batch is being seated leaves no seat held, and it goes to the next', async () => {
  const { books, seat, of, activityId } = aDraw([{ name: 'one' }, { name: 'gone' }, { name: 'next' }], 2);
  const { changeAll } = books;
  books.changeAll = async (steps) => {
    books.changeAll = changeAll;
    const gone = [...books.kept.values()].find(({ lotNumber }) => lotNumber === 'gone');
    if (gone === undefined) throw new Error('somebody withdraws');
    const entry = entryOf({ step: 'cancelled', at: noon, by: 'member' });
    await books.change(gone, { fields: { status: 'cancelled', queue: null }, entry, notices: [] });
    return changeAll(steps);
  };
  await seat(activityId);
  expect([of('one'), of('gone'), of('next')]).toEqual([
    ['confirmed', 1, null],
    ['cancelled', 0, null],
    ['waiting', 0, 1],
  ]);
  expect([...books.holds.keys()].sort()).toEqual(['mem_next', 'mem_one']);
  expectNothingBeyond(books.books);
});

test('where seats cannot be held for a batch together, each of it is served by themselves, in the order drawn', async () => {
  const { books, seat, draw, activityId } = aDraw([{ name: 'one' }, { name: 'two' }, { name: 'three' }], 2);
  let refused = 0;
  books.moveHolds = async () => {
    refused++;
    return false;
  };
  await seat(activityId);
  expect([draw.outcomes, refused]).toEqual(['ssw', 1]);
  expectNothingBeyond(books.books);
});

test('nobody behind a person whom a cut-off step holds seats for is served before them', async () => {
  const { books, seat, of, draw, clock, activityId } = aDraw([{ name: 'one' }, { name: 'two' }], 2);
  await books.moveHold(activityId, 'mem_one', null, { generation: 1, seats: 1, pool, at: noon });
  await seat(activityId);
  expect([draw.seated, of('one'), of('two')]).toEqual([0, ['applied', 0, null], ['applied', 0, null]]);
  clock.now = addMinutes(noon, 2);
  await seat(activityId);
  expect([draw.outcomes, of('one'), of('two')]).toEqual(['ss', ['confirmed', 1, null], ['confirmed', 1, null]]);
  expectNothingBeyond(books.books);
});

test('a seat that comes back while a batch is being seated is offered to nobody whom the draw has not come past', async () => {
  const { books, fill, of, activityId, seat } = aDraw([{ name: 'one' }, { name: 'two' }, { name: 'three' }], 1);
  await seat(activityId);
  const { readWaitlist } = books;
  books.moveCapacity(pool, 2);
  books.readWaitlist = async (...asked) => {
    const line = await readWaitlist.apply(books, asked);
    return line && { ...line, servedBefore: ordersFromPlace(2) };
  };
  await fill();
  expect([of('two'), of('three')]).toEqual([
    ['waiting', 0, 1],
    ['waiting', 0, null],
  ]);
  books.readWaitlist = readWaitlist;
  await fill();
  expect(of('three')).toEqual(['waiting', 0, 1]);
});

test('a draw whose seats are closed is held up until the start, and then needs nothing more', async () => {
  const { books, seat, of, draw, clock, activityId } = aDraw([{ name: 'one' }], 1);
  books.isOpen = false;
  expect(await seat(activityId)).toEqual({ seated: 0, toSeat: 1, outcomes: '' });
  expect(draw.isSeated).toBe(false);
  clock.now = startAt;
  expect(await seat(activityId)).toEqual({ seated: 1, toSeat: 0, outcomes: '-' });
  expect([of('one'), draw.isSeated]).toEqual([['applied', 0, null], true]);
});

test('a draw that comes to people after the start gives nobody a seat, though seats are free', async () => {
  const { seat, of, clock, books, activityId } = aDraw([{ name: 'one' }, { name: 'two', wants: 2 }], 5);
  clock.now = addMinutes(startAt, 31);
  await seat(activityId);
  expect([of('one'), of('two'), books.poolOf(pool).left]).toEqual([['waiting', 0, null], ['waiting', 0, null], 5]);
});

test('one draw that cannot go on holds up no other', async () => {
  const [closed, open] = [aDraw([{ name: 'one' }], 1), aDraw([{ name: 'one' }], 1)];
  closed.books.isOpen = false;
  const draws = new Map([
    ['closed', closed],
    ['broken', null],
    ['open', open],
  ]);
  const sweep = seatUnfinished({
    unfinished: async () => [...draws.keys()],
    seatDrawn: async (name, isOver) => {
      const draw = draws.get(name);
      if (!draw) throw new Error(`${name} cannot be read`);
      return draw.seat(draw.activityId, isOver);
    },
    now: () => noon,
  });
  const turn = aTurn();
  const run = () => sweep.run(turn);
  expect(await run()).toBe('2 gone on with, 1 to seat');
  expect(turn.passedOver).toEqual(['draw of broken: broken cannot be read']);
  expect(open.of('one')).toEqual(['confirmed', 1, null]);
  draws.delete('broken');
  expect(await run()).toBe('2 gone on with, 1 to seat');
  draws.clear();
  expect(await run()).toBeNull();
});
