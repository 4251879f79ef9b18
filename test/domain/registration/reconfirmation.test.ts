import fc from 'fast-check';
import {
  reconfirmationShown,
  reconfirmed,
  released,
  selectSeatsToRelease,
  sessionToReconfirm,
  type Waiting,
  wasAskedToReconfirm,
} from '../../../domain/registration/reconfirmation';
import type { Registration } from '../../../domain/registration/registration';
import { entryOf } from '../../../domain/registration/timeline';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { aRegistration } from '../../support/registrations';

/** The session starts at noon. */
const activity = anActivity({ startAt: noon, asksReconfirmation: true });
const hours = (count: number) => addMinutes(noon, count * 60);
const signedUp = (at: number, change: Partial<Registration> = {}) =>
  aRegistration({
    signedUpAt: hours(at),
    timeline: [entryOf({ step: 'signed-up', at: hours(at), by: 'member', seats: 1 })],
    ...change,
  });

describe('whether somebody still comes is asked', () => {
  test('from a day before, to be answered until twelve hours before', () => {
    const registration = signedUp(-48);
    expect([-25, -24, -13, -1].map((hour) => reconfirmationShown(activity, registration, hours(hour)))).toEqual([
      null,
      { until: hours(-12), isDone: false },
      { until: hours(-12), isDone: false },
      { until: hours(-12), isDone: false },
    ]);
    const done = { ...registration, reconfirmedAt: hours(-20) };
    expect(reconfirmationShown(activity, done, hours(-19))).toEqual({ until: hours(-12), isDone: true });
  });

  test.each<[string, Registration, Partial<typeof activity>]>([
    ['whoever signed up within the last day', signedUp(-24), {}],
    [
      'whoever signed up long ago and took an offer within the last day',
      signedUp(-48, {
        timeline: [
          entryOf({ step: 'joined-waiting-list', at: hours(-48), by: 'member' }),
          entryOf({ step: 'offer-accepted', at: hours(-20), by: 'member', seats: 1 }),
        ],
      }),
      {},
    ],
    ['whoever waits', signedUp(-48, { status: 'waiting', seats: 0 }), {}],
    ['whoever cancelled', signedUp(-48, { status: 'cancelled' }), {}],
    ['anybody, where it is not asked', signedUp(-48), { asksReconfirmation: false }],
    ['anybody, where the activity was called off', signedUp(-48), { status: 'cancelled' }],
  ])('but not of %s', (_, registration, change) => {
    expect(sessionToReconfirm({ ...activity, ...change }, registration)).toBeNull();
  });
});

describe('who was asked is known by their history', () => {
  const asked = (at: number, until: number) =>
    entryOf({ step: 'reconfirmation-asked', at: hours(at), by: 'rule', until: hours(until) });
  const withHistory = (...entries: readonly ReturnType<typeof asked>[]) =>
    signedUp(-48, { timeline: [...signedUp(-48).timeline, ...entries] });

  test('in time, and until the very hour that counts now', () => {
    expect(wasAskedToReconfirm(withHistory(asked(-24, -12)), activity)).toBe(true);
  });

  test.each<[string, Registration]>([
    ['to whom the question never came', withHistory()],
    ['who was asked before the session was moved', withHistory(asked(-24, -14))],
    [
      'who was asked for a seat that they no longer had when they signed up again',
      signedUp(-20, {
        timeline: [
          ...withHistory(asked(-24, -12)).timeline,
          entryOf({ step: 'signed-up', at: hours(-20), by: 'member', seats: 1 }),
        ],
      }),
    ],
  ])('and not of anybody %s', (_, registration) => {
    expect(wasAskedToReconfirm(registration, activity)).toBe(false);
  });
});

test('an answer is a line of the history', () => {
  expect(reconfirmed(hours(-20))).toEqual({
    fields: { reconfirmedAt: hours(-20) },
    entry: { step: 'reconfirmed', at: hours(-20), by: 'member', seats: null, until: null, reason: null },
    notices: [],
  });
});

test('a seat that is released is told, and wants nothing more', () => {
  expect(released(signedUp(-48, { seats: 3 }), { startAt: noon }, hours(-12))).toEqual({
    fields: { status: 'lapsed', seats: 0, queue: null },
    entry: { step: 'seat-released', at: hours(-12), by: 'rule', seats: 3, until: null, reason: null },
    notices: [{ kind: 'change', occasion: 'seat-released', dueAt: hours(-12), expiresAt: noon, until: null }],
  });
});

describe('unconfirmed seats are released', () => {
  const unconfirmed = [
    { id: 'first', seats: 1, signedUpAt: hours(-90) },
    { id: 'third', seats: 2, signedUpAt: hours(-50) },
    { id: 'second', seats: 1, signedUpAt: hours(-70) },
  ];
  const names = (line: readonly Omit<Waiting, 'registrationId'>[], left = 0) =>
    selectSeatsToRelease(
      unconfirmed,
      line.map((waiting, index) => ({ registrationId: `waiting ${index}`, ...waiting })),
      left,
    ).map(({ id }) => id);

  test('for nobody when nobody waits, and not for whom free seats are enough', () => {
    expect([names([]), names([{ wants: 2, maySplit: false }], 2)]).toEqual([[], []]);
  });

  test('of the latest sign-ups first, until there are enough', () => {
    expect([
      names([{ wants: 1, maySplit: false }]),
      names([{ wants: 3, maySplit: false }]),
      names([{ wants: 3, maySplit: false }], 1),
      names([{ wants: 9, maySplit: true }]),
    ]).toEqual([['third'], ['third', 'second'], ['third'], ['third', 'second', 'first']]);
  });

  test('not for a party that stays together and would find no room even so', () => {
    expect(names([{ wants: 5, maySplit: false }])).toEqual([]);
  });

  test('not for more seats that one of these very people waits for', () => {
    const third = { registrationId: 'third', wants: 1, maySplit: true };
    expect(selectSeatsToRelease(unconfirmed, [third], 0)).toEqual([]);
    const another = { registrationId: 'another', wants: 3, maySplit: true };
    expect(selectSeatsToRelease(unconfirmed, [third, another], 0).map(({ id }) => id)).toEqual(['third', 'second']);
  });

  test('never one more than the line needs', () => {
    const aRequest = fc.record({
      registrationId: fc.uuid(),
      wants: fc.integer({ min: 1, max: 6 }),
      maySplit: fc.boolean(),
    });
    const aHolder = fc.record({
      id: fc.uuid(),
      seats: fc.integer({ min: 1, max: 6 }),
      signedUpAt: fc.nat({ max: 50 }).map(hours),
    });
    fc.assert(
      fc.property(fc.array(aHolder), fc.array(aRequest), fc.nat({ max: 6 }), (holders, line, left) => {
        const freed = selectSeatsToRelease(holders, line, left);
        const sum = (list: readonly { readonly seats: number }[]) => list.reduce((all, { seats }) => all + seats, 0);
        const wanted = line.reduce((all, { wants }) => all + wants, 0);
        if (freed.length > 0) expect(left + sum(freed.slice(0, -1))).toBeLessThan(wanted);
        const kept = holders.filter((holder) => !freed.includes(holder));
        for (const one of freed) for (const other of kept) expect(one.signedUpAt >= other.signedUpAt).toBe(true);
      }),
    );
  });
});
