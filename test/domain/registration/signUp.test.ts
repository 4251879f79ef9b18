import { registrationIdOf } from '../../../domain/registration/registrationId';
import { registrationOf, type SeatRequest, signUpConsent } from '../../../domain/registration/signUp';
import { entryOf } from '../../../domain/registration/timeline';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { aSession } from '../../support/plans';
import { aPool, decide, justSignedUp, member, request, stepOf, tomorrow } from './support/signingUp';

test('a person with nothing against them claims a seat', () => {
  expect(decide()).toEqual({ ok: true, value: { step: 'claim' } });
});

test('the opening instant is in time, the closing instant is too late', () => {
  const activity = anActivity({ registrationOpensAt: noon, registrationClosesAt: '2026-11-22T05:00:00.000Z' });
  const at = (now: string) => stepOf({ activity, now });
  expect([
    at('2026-11-22T03:59:59.999Z'),
    at(noon),
    at('2026-11-22T04:59:59.999Z'),
    at('2026-11-22T05:00:00.000Z'),
  ]).toEqual(['registration-not-open', 'claim', 'claim', 'registration-closed']);
});

test('age is judged by the lowest of its band', () => {
  const minor = { ageBand: '14-to-17', noShows: [] } as const;
  const from = (minimumAge: 0 | 14 | 18) => stepOf({ activity: anActivity({ minimumAge }), member: minor });
  expect([from(0), from(14), from(18)]).toEqual(['claim', 'claim', 'too-young']);
  expect(stepOf({ activity: anActivity({ minimumAge: 18 }) })).toBe('claim');
});

test('a phone number is given exactly where it is asked for', () => {
  const answers = (['none', 'optional', 'required'] as const).map((phone) =>
    [false, true].map((hasPhone) => stepOf({ activity: anActivity({ phone }), hasPhone })),
  );
  expect(answers).toEqual([
    ['claim', 'phone-not-asked'],
    ['claim', 'claim'],
    ['phone-needed', 'claim'],
  ]);
});

test('who has a place, waits or applied is told so, even when all else stands against them', () => {
  const activity = anActivity({ status: 'cancelled' });
  for (const status of ['confirmed', 'waiting', 'applied'] as const)
    expect(stepOf({ activity, earlier: justSignedUp({ status }) })).toBe('already-signed-up');
});

test('in a closed activity nobody gets a seat, nor where there is no such session or kind of place', () => {
  expect(stepOf({ isOpen: false })).toBe('activity-cancelled');
  expect(stepOf({ request: { ...request, sessionId: 's2' } })).toBe('unknown-session');
  expect(stepOf({ request: { ...request, ticketKind: 'online' } })).toBe('unknown-session');
});

test('nobody asks for more seats than one sign-up may bring, or than there are', () => {
  expect(stepOf({ request: { ...request, seats: 4 } })).toBe('claim');
  expect(stepOf({ request: { ...request, seats: 5 } })).toBe('too-many-seats');
  expect(stepOf({ request: { ...request, seats: 3 }, pools: aPool({ capacity: 2, left: 2 }) })).toBe('too-many-seats');
});

test('where people are drawn or chosen, everybody applies, whatever is left', () => {
  for (const admission of ['lot', 'review'] as const)
    expect(stepOf({ activity: anActivity({ admission }), pools: aPool({ left: 0 }) })).toBe('apply');
});

test('a registration is named by its activity and its person, and goes on with the history of the one before', () => {
  const before = entryOf({ step: 'cancelled', at: '2026-11-21T04:00:00.000Z', by: 'member' });
  const made = registrationOf({
    id: 'reg_0123456789abcdef.zzzzzzzzzzzzzzzz.self',
    activity: anActivity(),
    member,
    request: { ...request, seats: 2 },
    step: { step: 'claim' },
    earlier: justSignedUp({ status: 'cancelled', timeline: [before] }),
    ticketNumber: 'ABCDEFGHJK',
    now: noon,
  });
  expect(made).toEqual({
    id: 'reg_0123456789abcdef.zzzzzzzzzzzzzzzz.self',
    activityId: 'act_0123456789abcdef',
    memberId: member.id,
    nickname: '小林',
    ageBand: 'adult',
    sessionId: 's1',
    ticketKind: 'hall',
    status: 'confirmed',
    seats: 2,
    queue: null,
    generation: 2,
    ticketNumber: 'ABCDEFGHJK',
    signedUpAt: noon,
    cancelledAt: null,
    reconfirmedAt: null,
    termsAgreed: { changedAt: null, at: noon },
    absence: null,
    version: 2,
    timeline: [before, entryOf({ step: 'signed-up', at: noon, by: 'member', seats: 2 })],
  });
  expect(registrationIdOf('act_a', 'mem_b')).toBe('reg_a.b.self');
});

test('giving a phone number is a purpose of its own', () => {
  expect(signUpConsent(false, noon).purposes).toEqual(['registration']);
  expect(signUpConsent(true, noon).purposes).toEqual(['registration', 'event-contact']);
});

test('a seat in the hall is given until its door closes, one online until the session ends', () => {
  const sessions = [
    aSession({
      startAt: tomorrow,
      endAt: addMinutes(tomorrow, 120),
      places: [
        { kind: 'hall', capacity: 30 },
        { kind: 'online', capacity: 30 },
      ],
    }),
  ];
  const activity = anActivity({ sessions, registrationClosesAt: addMinutes(tomorrow, 120) });
  const pool = { capacity: 30, left: 30, hasQueue: false };
  const pools = { 's1-hall': pool, 's1-online': pool };
  const at = (minutes: number, ticketKind: SeatRequest['ticketKind']) =>
    stepOf({ activity, pools, request: { ...request, ticketKind }, now: addMinutes(tomorrow, minutes) });
  expect([at(29, 'hall'), at(30, 'hall'), at(30, 'online')]).toEqual(['claim', 'door-closed', 'claim']);
});
