import fc from 'fast-check';
import {
  appealDeadline,
  appealDecided,
  appealed,
  markedAbsent,
  noShowOf,
  sessionsWithAbsences,
} from '../../../domain/registration/absence';
import type { Absence } from '../../../domain/registration/registration';
import { addMinutes } from '../../../domain/time/instant';
import { anActivity, noon } from '../../support/activities';
import { aSession } from '../../support/plans';
import { aRegistration } from '../../support/registrations';

const absence: Absence = { notedAt: noon, appeal: null };
const later = (minutes: number) => addMinutes(noon, minutes);
const days = (count: number) => later(count * 24 * 60);

describe('absences are due', () => {
  test('in each session by itself, when it is over and its door has closed, not an instant before', () => {
    const checkIn = { opensMinutesBefore: 30, closesMinutesAfter: 30 };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.integer({ min: -100, max: 100 }), (length, minute) => {
        const sessions = [
          aSession({ startAt: later(-600), endAt: later(-500) }),
          aSession({ id: 's2', startAt: noon, endAt: later(length) }),
          aSession({ id: 's3', startAt: later(600), endAt: later(700) }),
        ];
        const due = sessionsWithAbsences({ ...anActivity({ sessions }), checkIn }, later(minute));
        expect(due.map(({ id }) => id)).toEqual(minute >= Math.max(length, 30) ? ['s1', 's2'] : ['s1']);
      }),
    );
  });
});

describe('an absence is noted', () => {
  test('for a confirmed place in the hall, in the words that the person reads', () => {
    expect(markedAbsent(aRegistration(), anActivity(), noon)).toEqual({
      fields: { absence: { notedAt: noon, appeal: null } },
      entry: { step: 'no-show', at: noon, by: 'rule', seats: null, until: null, reason: null },
      notices: [],
    });
    expect(markedAbsent(aRegistration({ ticketKind: 'elderly' }), anActivity(), noon)?.fields.absence?.notedAt).toBe(
      noon,
    );
  });

  test.each([
    ['for who joined over the network', { ticketKind: 'online' as const }],
    ['for who cancelled', { status: 'cancelled' as const }],
    ['for who only waited', { status: 'waiting' as const }],
    ['a second time', { absence }],
  ])('not %s', (_, change) => {
    expect(markedAbsent(aRegistration(change), anActivity(), later(1))).toBeNull();
  });

  test('by the start of the session that was missed', () => {
    const sessions = [aSession({ startAt: noon }), aSession({ id: 's2', startAt: days(1) })];
    expect(noShowOf(aRegistration({ sessionId: 's2' }), anActivity({ sessions }))).toEqual({
      registrationId: 'reg_0123456789abcdef.0123456789abcdef.self',
      activityId: 'act_0123456789abcdef',
      title: '乡村振兴大讲堂',
      at: days(1),
    });
  });
});

describe('an appeal', () => {
  const words = { reason: '住院了，没能取消', at: days(1) };

  test('is kept with the absence', () => {
    expect(appealed(aRegistration({ absence }), words)).toEqual({
      ok: true,
      value: {
        fields: { absence: { notedAt: noon, appeal: { ...words, decision: null } } },
        entry: { step: 'appealed', at: days(1), by: 'member', seats: null, until: null, reason: words.reason },
        notices: [],
      },
    });
  });

  test('may be made for thirty days, the end itself not among them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 * 24 * 60 }), (minute) => {
        const answer = appealed(aRegistration({ absence }), { reason: words.reason, at: later(minute) });
        expect(answer.ok).toBe(minute < 30 * 24 * 60);
      }),
    );
    expect(appealDeadline(absence)).toBe(days(30));
    expect(appealed(aRegistration({ absence }), { reason: words.reason, at: days(30) })).toEqual({
      ok: false,
      failure: 'too-late-to-appeal',
    });
  });

  test('needs an absence, and is made once; the same words again change nothing', () => {
    const made = { ...absence, appeal: { ...words, decision: null } };
    expect([
      appealed(aRegistration(), words),
      appealed(aRegistration({ absence: made }), { ...words, at: days(40) }),
      appealed(aRegistration({ absence: made }), { ...words, reason: '另一个理由' }),
    ]).toEqual([
      { ok: false, failure: 'no-absence' },
      { ok: true, value: null },
      { ok: false, failure: 'already-appealed' },
    ]);
  });

  test.each([
    [true, 'appeal-granted'],
    [false, 'appeal-refused'],
  ] as const)('is decided once: excused %s', (isExcused, step) => {
    const appeal = { ...words, decision: null };
    const answer = { isExcused, answer: '已核实', at: days(2) };
    const decision = appealDecided(aRegistration({ absence: { ...absence, appeal } }), answer);
    expect(decision).toEqual({
      ok: true,
      value: {
        fields: { absence: { notedAt: noon, appeal: { ...appeal, decision: answer } } },
        entry: { step, at: days(2), by: 'organizer', seats: null, until: null, reason: '已核实' },
        notices: [],
      },
    });
    const closed = aRegistration({ absence: { ...absence, appeal: { ...words, decision: answer } } });
    expect([
      appealDecided(closed, { ...answer, at: days(3) }),
      appealDecided(closed, { ...answer, isExcused: !isExcused }),
      appealDecided(closed, { ...answer, answer: '未核实' }),
      appealDecided(aRegistration({ absence }), answer),
      appealDecided(aRegistration(), answer),
    ]).toEqual([
      { ok: true, value: null },
      { ok: false, failure: 'already-decided' },
      { ok: false, failure: 'already-decided' },
      { ok: false, failure: 'no-appeal' },
      { ok: false, failure: 'no-appeal' },
    ]);
  });
});
