import { auditEraseAfter, memberEntry, timerEntry } from '../../../domain/audit/entry';
import { changedActivity } from '../../../domain/audit/things';
import { changingRegistration } from '../../../domain/registration/changingRegistration';
import { anActivity, noon } from '../../support/activities';

const actorId = 'mem_lin0000000000000';
const aCancellation = (reason: string) =>
  memberEntry('activity-cancelled', {
    actorId,
    reason,
    ...changedActivity(anActivity({ version: 3, updatedAt: noon })),
  });

test('an entry says who did what, on what, why and when', () => {
  expect(aCancellation('场地停电')).toEqual({
    id: 'activity-cancelled.act_0123456789abcdef.3',
    act: 'activity-cancelled',
    actorId,
    on: { kind: 'activity', id: 'act_0123456789abcdef' },
    organisationId: 'org_0123456789abcdef',
    reason: '场地停电',
    count: null,
    at: noon,
  });
});

test.each([
  ['请致电 13812345678', '请致电 …'],
  ['请致电 138 1234 5678 或 0830-3100000', '请致电 … 或 …'],
  ['请致电１３８１２３４５６７８', '请致电…'],
  ['2026年11月27日14:30停电，改到302室', '2026年11月27日14:30停电，改到302室'],
])('of a reason no number is kept that could be called: %s', (given, kept) => {
  expect(aCancellation(given).reason).toBe(kept);
});

test('steps of one registration are told apart by its generation and its version', () => {
  const idOf = (registration: Parameters<typeof changingRegistration>[0]) =>
    memberEntry('applicant-admitted', { actorId, ...changingRegistration(registration, anActivity(), noon) }).id;
  const registration = { id: 'reg_1.2.self', generation: 2, timeline: [] };
  expect([idOf({ ...registration, version: 57 }), idOf(registration)]).toEqual([
    'applicant-admitted.reg_1.2.self.2.57',
    'applicant-admitted.reg_1.2.self.2.0',
  ]);
});

test('what is erased in one go is named by the first that was due', () => {
  const erased = { occasion: '2026-11-22T03:59:00.000Z', count: 4, at: noon };
  expect(timerEntry('contacts-erased', erased)).toEqual({
    id: 'contacts-erased.2026-11-22T03:59:00.000Z',
    act: 'contacts-erased',
    actorId: 'timer',
    on: { kind: 'collection', id: 'contacts' },
    organisationId: null,
    reason: null,
    count: 4,
    at: noon,
  });
});

test('an entry is kept for three years', () => {
  expect(auditEraseAfter({ at: noon })).toBe('2029-11-21T04:00:00.000Z');
});
