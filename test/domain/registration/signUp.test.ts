import type { Registration } from '../../../domain/registration/registration';
import { registrationIdOf } from '../../../domain/registration/registrationId';
import type { Seats } from '../../../domain/registration/seats';
import { decideSignUp, registrationOf, signUpConsent } from '../../../domain/registration/signUp';
import { anActivity, noon } from '../../support/activities';

type Attempt = Parameters<typeof decideSignUp>[0];
const seats: Seats = { capacity: 30, left: 30, isOpen: true, mine: null };
const decide = (change: Partial<Attempt> = {}) =>
  decideSignUp({
    now: noon,
    activity: anActivity(),
    seats,
    ageBand: 'adult',
    hasPhone: false,
    earlier: null,
    ...change,
  });
const earlier = (status: Registration['status'], generation: number) => ({ status, generation });

test('a person with nothing against them claims a seat', () => {
  expect(decide()).toEqual({ ok: true, value: { step: 'claim', generation: 1 } });
});

test('the opening instant is in time, the closing instant is too late', () => {
  const activity = anActivity({ registrationOpensAt: noon, registrationClosesAt: '2026-11-22T05:00:00.000Z' });
  const at = (now: string) => decide({ activity, now });
  expect([
    at('2026-11-22T03:59:59.999Z'),
    at(noon),
    at('2026-11-22T04:59:59.999Z'),
    at('2026-11-22T05:00:00.000Z'),
  ]).toEqual([
    { ok: false, failure: 'registration-not-open' },
    { ok: true, value: { step: 'claim', generation: 1 } },
    { ok: true, value: { step: 'claim', generation: 1 } },
    { ok: false, failure: 'registration-closed' },
  ]);
});

test('age is judged by the lowest of its band', () => {
  const minor = (minimumAge: 0 | 14 | 18) => decide({ activity: anActivity({ minimumAge }), ageBand: '14-to-17' }).ok;
  expect([minor(0), minor(14), minor(18)]).toEqual([true, true, false]);
  expect(decide({ activity: anActivity({ minimumAge: 18 }) }).ok).toBe(true);
});

test('a phone number is given exactly where it is asked for', () => {
  const answers = (['none', 'optional', 'required'] as const).map((phone) =>
    [false, true].map((hasPhone) => {
      const answer = decide({ activity: anActivity({ phone }), hasPhone });
      return answer.ok ? 'welcome' : answer.failure;
    }),
  );
  expect(answers).toEqual([
    ['welcome', 'phone-not-asked'],
    ['welcome', 'welcome'],
    ['phone-needed', 'welcome'],
  ]);
});

test('who is signed up is told so, even when all else stands against them', () => {
  const activity = anActivity({ status: 'cancelled', minimumAge: 18 });
  expect(decide({ activity, ageBand: '14-to-17', earlier: earlier('confirmed', 2) })).toEqual({
    ok: false,
    failure: 'already-signed-up',
  });
});

test('without a free seat it is full, and in a closed one nobody gets a seat', () => {
  expect(decide({ seats: { ...seats, left: 0 } })).toEqual({ ok: false, failure: 'activity-full' });
  expect(decide({ seats: { ...seats, isOpen: false } })).toEqual({ ok: false, failure: 'activity-cancelled' });
});

test('a seat that a cut-off sign-up left is gone on with, even after the closing and without another free', () => {
  const left = { ...seats, left: 0, mine: 1 };
  expect(decide({ seats: left, now: '2026-12-01T00:00:00.000Z' })).toEqual({
    ok: true,
    value: { step: 'held', generation: 1 },
  });
});

test('a seat that a cut-off cancellation left is kept for the next generation', () => {
  expect(decide({ earlier: earlier('cancelled', 4), seats: { ...seats, left: 0, mine: 4 } })).toEqual({
    ok: true,
    value: { step: 'keep', generation: 5 },
  });
});

test('signing up again raises the generation', () => {
  expect(decide({ earlier: earlier('cancelled', 4) })).toEqual({ ok: true, value: { step: 'claim', generation: 5 } });
});

test('a registration is named by its activity and its member', () => {
  const member = { id: 'mem_zzzzzzzzzzzzzzzz', nickname: '小林', ageBand: 'adult' } as const;
  const made = { generation: 2, ticketNumber: 'ABCDEFGHJK', now: noon };
  expect(registrationOf('act_0123456789abcdef', member, made)).toEqual({
    id: 'reg_0123456789abcdef.zzzzzzzzzzzzzzzz.self',
    activityId: 'act_0123456789abcdef',
    memberId: member.id,
    nickname: '小林',
    ageBand: 'adult',
    status: 'confirmed',
    generation: 2,
    ticketNumber: 'ABCDEFGHJK',
    signedUpAt: noon,
    cancelledAt: null,
  });
  expect(registrationIdOf('act_a', 'mem_b')).toBe('reg_a.b.self');
});

test('giving a phone number is a purpose of its own', () => {
  expect(signUpConsent(false, noon).purposes).toEqual(['registration']);
  expect(signUpConsent(true, noon).purposes).toEqual(['registration', 'event-contact']);
});
