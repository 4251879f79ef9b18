import fc from 'fast-check';
import { changed } from '../../../domain/registration/change';
import { type Hold, holdOf, holdText, seatsToKeep } from '../../../domain/registration/hold';
import { lapsed, offerAnswered, offered } from '../../../domain/registration/offers';
import { offerDeadline, orderByDraw, orderByTime, orderHeldBack, seatsFor } from '../../../domain/registration/queue';
import { reconfirmed } from '../../../domain/registration/reconfirmation';
import type { Registration } from '../../../domain/registration/registration';
import { committedSeats } from '../../../domain/registration/registration';
import { placesOf } from '../../../domain/registration/roster';
import { registrationOf } from '../../../domain/registration/signUp';
import { entryOf } from '../../../domain/registration/timeline';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';

const session = { startAt: '2026-11-25T06:00:00.000Z' };
const member = { id: 'mem_zzzzzzzzzzzzzzzz', nickname: '小林', ageBand: 'adult' } as const;
const waiting = (seats: number, maySplit = true): Registration =>
  registrationOf({
    id: 'reg_0123456789abcdef.zzzzzzzzzzzzzzzz.self',
    activity: anActivity(),
    member,
    request: { sessionId: 's1', ticketKind: 'hall', seats, maySplit },
    step: { step: 'wait', opensWaitlist: true, notesJoining: false, isHeldBack: false, findsSeats: false },
    earlier: null,
    ticketNumber: 'ABCDEFGHJK',
    now: noon,
  });
const withOffer = (registration: Registration, seats: number, at = noon) =>
  changed(registration, offered(registration, seats, session, at));
const answer = (registration: Registration, isAccepted: boolean, at = noon, offer = 1, moved = session) => {
  const result = offerAnswered(registration, { offer, isAccepted, at, session: moved });
  if (!result.ok) return result.failure;
  return result.value === null ? registration : changed(registration, result.value);
};

test('an offer may be answered for two hours, for twenty minutes on the day, and never after the start', () => {
  const startAt = '2026-11-25T06:00:00.000Z';
  const until = (now: string) => offerDeadline({ startAt }, now);
  expect(until('2026-11-24T10:00:00.000Z')).toBe('2026-11-24T12:00:00.000Z');
  // The day begins in China, at 16:00 of the day before in UTC.
  expect(until('2026-11-24T15:59:00.000Z')).toBe('2026-11-24T17:59:00.000Z');
  expect(until('2026-11-24T16:00:00.000Z')).toBe('2026-11-24T16:20:00.000Z');
  expect(until('2026-11-25T05:50:00.000Z')).toBe(startAt);
});

test('an offer tells its holder, on the timeline and in a message, until when', () => {
  const until = addMinutes(noon, 120);
  expect(offered(waiting(2), 1, session, noon)).toMatchObject({
    fields: { queue: { wants: 2, offer: { number: 1, seats: 1, madeAt: noon, until } } },
    entry: { step: 'offered', at: noon, by: 'rule', seats: 1, until },
    notices: [{ kind: 'offer', occasion: 'offer-1', dueAt: noon, expiresAt: until, until }],
  });
});

test('who takes all they wanted leaves the line, who takes less goes on waiting in the same place', () => {
  const all = answer(withOffer(waiting(2), 2), true);
  expect(all).toMatchObject({ status: 'confirmed', seats: 2, queue: null });
  const some = answer(withOffer(waiting(3), 1), true);
  expect(some).toMatchObject({
    status: 'confirmed',
    seats: 1,
    queue: { wants: 2, offer: null, order: waiting(3).queue?.order },
  });
});

test('who declines or says nothing leaves the line, and keeps what they had', () => {
  expect(answer(withOffer(waiting(1), 1), false)).toMatchObject({ status: 'cancelled', seats: 0, queue: null });
  const unanswered = withOffer(waiting(1), 1);
  expect(changed(unanswered, lapsed(unanswered, noon))).toMatchObject({ status: 'lapsed', seats: 0, queue: null });
  const some = answer(withOffer(waiting(3), 1), true);
  if (typeof some === 'string') throw new Error(some);
  expect(answer(withOffer(some, 2), false, noon, 2)).toMatchObject({ status: 'confirmed', seats: 1, queue: null });
});

test('the deadline itself is too late', () => {
  const offer = withOffer(waiting(1), 1);
  expect(answer(offer, true, addMinutes(noon, 119))).toMatchObject({ status: 'confirmed' });
  expect(answer(offer, true, addMinutes(noon, 120))).toBe('offer-over');
});

test('the same answer again changes nothing, the other one is too late', () => {
  const taken = answer(withOffer(waiting(1), 1), true);
  if (typeof taken === 'string') throw new Error(taken);
  expect(answer(taken, true)).toBe(taken);
  expect(answer(taken, false)).toBe('offer-over');
});

test('an offer ends with the start of a session that was moved to before its deadline', () => {
  const offer = withOffer(waiting(1), 1);
  const moved = { startAt: addMinutes(noon, 60) };
  expect(answer(offer, true, addMinutes(noon, 59), 1, moved)).toMatchObject({ status: 'confirmed' });
  expect(answer(offer, true, addMinutes(noon, 60), 1, moved)).toBe('offer-over');
});

test('an answer is told from its repetition whatever happened between the offer and it', () => {
  const some = answer(withOffer(waiting(3), 1), true);
  if (typeof some === 'string') throw new Error(some);
  const asked = entryOf({ step: 'reconfirmation-asked', at: noon, by: 'rule' });
  const said = (registration: Registration): Registration => ({
    ...registration,
    timeline: [...registration.timeline, asked, reconfirmed(noon).entry],
  });
  const taken = answer(said(withOffer(some, 1)), true, noon, 2);
  if (typeof taken === 'string') throw new Error(taken);
  expect(taken).toMatchObject({ status: 'confirmed', seats: 2 });
  expect(answer(taken, true, noon, 2)).toBe(taken);
  expect(answer(taken, false, noon, 2)).toBe('offer-over');
});

test('an answer to an old offer never meets a new one, not even after signing up again', () => {
  const let1 = withOffer(waiting(1), 1);
  const gone = changed(let1, lapsed(let1, addMinutes(noon, 120)));
  const again = { ...waiting(1), generation: 2, timeline: gone.timeline };
  const second = withOffer(again, 1, addMinutes(noon, 200));
  expect(second.queue?.offer?.number).toBe(2);
  expect(answer(second, true, addMinutes(noon, 201), 1)).toBe('offer-over');
  expect(answer(second, true, addMinutes(noon, 201), 2)).toMatchObject({ status: 'confirmed' });
});

test('a party that stays together is offered all its seats or none', () => {
  expect([0, 1, 2, 3].map((left) => seatsFor({ wants: 2, maySplit: false }, left))).toEqual([0, 0, 2, 2]);
  expect([0, 1, 2, 3].map((left) => seatsFor({ wants: 2, maySplit: true }, left))).toEqual([0, 1, 2, 2]);
});

test('the drawn stand before those who came, in the order drawn, and these before who is held back', () => {
  const orders = [
    orderByDraw(2, 'mem_a'),
    orderByDraw(10, 'mem_a'),
    orderByTime(noon, 'mem_a'),
    orderByTime(noon, 'mem_b'),
    orderByTime(addMinutes(noon, 1), 'mem_a'),
    orderHeldBack('2020-01-01T00:00:00.000Z', 'mem_a'),
  ];
  expect([...orders].sort()).toEqual(orders);
});

test('places are counted in each line by itself, without those who have an offer', () => {
  const inLine = (id: string, order: string, change: Partial<Registration> = {}) => {
    const one = { ...waiting(1), id, ...change };
    return { ...one, queue: one.queue && { ...one.queue, order } };
  };
  const served = withOffer({ ...waiting(1), id: 'served' }, 1);
  const places = placesOf([
    inLine('second', '5.2'),
    inLine('first', '5.1'),
    served,
    inLine('applied', '5.0', { status: 'applied' }),
    { ...waiting(1), id: 'seated', status: 'confirmed', queue: null },
  ]);
  expect([...places]).toEqual([
    ['first', 1],
    ['second', 2],
  ]);
});

const anyHold = fc.record({
  generation: fc.integer({ min: 1, max: 3 }),
  seats: fc.integer({ min: 1, max: 6 }),
  pool: fc.constantFrom('s1-hall' as const, 's2-online' as const),
  at: fc.constantFrom(noon, addMinutes(noon, 10)),
});

test('a hold is read as it was written', () => {
  fc.assert(fc.property(anyHold, (hold: Hold) => expect(holdOf(holdText(hold))).toEqual(hold)));
});

test('what is promised to a living generation stays held, and nothing stays held for one that has ended', () => {
  const statuses = fc.constantFrom('confirmed' as const, 'waiting' as const, 'cancelled' as const, 'lapsed' as const);
  fc.assert(
    fc.property(anyHold, statuses, fc.nat({ max: 6 }), fc.nat({ max: 120 }), (hold, status, seats, minutes) => {
      const registration = { ...waiting(1), status, seats: Math.min(seats, hold.seats), generation: 2 };
      const kept = seatsToKeep(hold, registration, addMinutes(noon, minutes));
      const isOwn = hold.generation === 2 && hold.pool === 's1-hall';
      expect(kept).toBeLessThanOrEqual(hold.seats);
      if (isOwn) expect(kept).toBeGreaterThanOrEqual(committedSeats(registration));
      if (hold.generation < 2 || (hold.generation === 2 && (status === 'cancelled' || status === 'lapsed')))
        expect(kept).toBe(0);
    }),
  );
});
