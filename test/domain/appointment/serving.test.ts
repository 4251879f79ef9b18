import type { Appointment } from '../../../domain/appointment/appointment';
import { standingOf } from '../../../domain/appointment/appointment';
import { ended, logged, maxDutyRecords, renewed } from '../../../domain/appointment/serving';

const appointment: Appointment = {
  ...{ entryId: 'ent_1', number: '2026-000001', contestId: 'con_1', contestTitle: '大赛', organisationId: 'org_1' },
  organisationName: '文化馆',
  ...{ entryTitle: '竹编', memberId: 'mem_1', holder: '罗明远', village: '凤凰山村', duties: ['advice'] },
  term: { from: '2026-12-01', until: '2027-11-30' },
  renewals: [],
  ended: null,
  records: [],
  version: 1,
  createdAt: '2026-11-28T06:00:00.000Z',
};
const noonOf = (day: string) => `${day}T04:00:00.000Z`;
const record = (on: string, id = 'r1') => ({ id, on, duty: 'advice' as const, text: '走访三户' });

it.each([
  ['2026-11-30', 'coming'],
  ['2026-12-01', 'serving'],
  ['2027-11-30', 'serving'],
  ['2027-12-01', 'over'],
] as const)('on %s it is %s', (today, standing) => {
  expect(standingOf(appointment, today)).toBe(standing);
});

it.each([
  ['2027-09-30', { ok: false, failure: 'renewal-too-early' }],
  ['2027-10-01', { ok: true, value: { from: '2027-12-01', until: '2028-11-30' } }],
  ['2028-01-29', { ok: true, value: { from: '2027-12-01', until: '2028-11-30' } }],
  ['2028-01-30', { ok: false, failure: 'renewal-too-late' }],
])('a renewal on %s answers %j: the next term begins the day after the last', (day, expected) => {
  expect(renewed(appointment, { months: 12, opinion: '干得好', now: noonOf(day) })).toMatchObject(expected);
});

it('a duty is logged for a day of the term up to today, and for no other', () => {
  const at = (on: string, now: string, of = appointment) => logged(of, record(on), noonOf(now));
  expect(at('2026-12-05', '2026-12-06')).toMatchObject({ ok: true, value: { on: '2026-12-05', struckAt: null } });
  expect(at('2026-12-07', '2026-12-06')).toEqual({ ok: false, failure: 'duty-in-future', field: 'on' });
  expect(at('2026-11-30', '2026-12-06')).toEqual({ ok: false, failure: 'duty-outside-term', field: 'on' });
  const stopped = { ...appointment, ended: { reason: '搬离', at: noonOf('2027-03-01') } };
  expect(at('2027-03-01', '2027-03-05', stopped)).toMatchObject({ ok: true });
  expect(at('2027-03-02', '2027-03-05', stopped)).toMatchObject({ ok: false, failure: 'duty-outside-term' });
});

it('the same line sent again is the line that is there, also in a full log', () => {
  const full: Appointment = {
    ...appointment,
    records: Array.from({ length: maxDutyRecords }, (_, index) => ({
      ...record('2026-12-05', `r${index + 1}`),
      at: noonOf('2026-12-06'),
      struckAt: null,
    })),
  };
  expect(logged(full, record('2026-12-05', 'r7'), noonOf('2026-12-08'))).toEqual({ ok: true, value: full.records[6] });
  expect(logged(full, record('2026-12-05', 'new'), noonOf('2026-12-08'))).toMatchObject({ failure: 'duty-log-full' });
});

it('it ends before its time once; after its time there is nothing to end', () => {
  const first = ended(appointment, '搬离', noonOf('2027-03-01'));
  expect(first).toEqual({ ok: true, value: { reason: '搬离', at: noonOf('2027-03-01') } });
  const stopped = { ...appointment, ended: { reason: '搬离', at: noonOf('2027-03-01') } };
  expect(ended(stopped, '搬离', noonOf('2027-03-02'))).toEqual(first);
  expect(ended(stopped, '别的', noonOf('2027-03-02'))).toMatchObject({ failure: 'appointment-ended' });
  expect(ended(appointment, '搬离', noonOf('2028-03-01'))).toMatchObject({ failure: 'appointment-over' });
  expect(renewed(stopped, { months: 12, opinion: '好', now: noonOf('2027-11-01') })).toMatchObject({
    failure: 'appointment-ended',
  });
});
