import fc from 'fast-check';
import * as v from 'valibot';
import * as fields from '../../contracts/fields';
import { textRules } from '../../domain/text/limits';

const accepts = (schema: v.GenericSchema, value: unknown) => v.safeParse(schema, value).success;

test('an instant comes out in one format, whatever zone it came in', () => {
  expect(v.parse(fields.instant, '2026-11-22T14:30:00+08:00')).toBe('2026-11-22T06:30:00.000Z');
  expect(v.parse(fields.instant, '2026-11-22T06:30:00Z')).toBe('2026-11-22T06:30:00.000Z');
  const refused = [
    '2026-11-22',
    '0000-01-01T00:00:00Z',
    '2200-01-01T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '14:30',
    0,
    null,
  ];
  expect(refused.filter((value) => accepts(fields.instant, value))).toEqual([]);
});

test('every instant that is let through compares as text as it does in time', () => {
  const years = fc.date({ min: new Date('2000-01-01'), max: new Date('2199-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(years, years, (one, other) => {
      const texts = [one, other].map((date) => v.parse(fields.instant, date.toISOString()));
      expect((texts[0] ?? '') < (texts[1] ?? '')).toBe(one < other);
    }),
  );
});

test('a line is trimmed, measured after trimming, and cannot forge what a list shows', () => {
  expect(v.parse(fields.nickname, '  小林  ')).toBe('小林');
  const folded = ['小\n林', '小\u202e林', '小\u2066林', '小\t\u3000林', '小\u200b林'];
  expect(folded.map((value) => v.parse(fields.nickname, value))).toEqual(['小 林', '小林', '小林', '小 林', '小林']);
  const refused = ['', '   ', '\u200b', '\u3164', '小'.repeat(17), '小\u0000林', '小林\ud83d', 7, null];
  expect(refused.filter((value) => accepts(fields.nickname, value))).toEqual([]);
});

test('each refusal of a text has its own reason', () => {
  const reasonOf = (written: string) => v.safeParse(fields.text(textRules.appealReason), written).issues?.[0].message;
  expect(['\u200b', '病了', '病'.repeat(301), '我生病了去不了\ud83d', '我生病了\t去不了'].map(reasonOf)).toEqual([
    'empty',
    'too-short',
    'too-long',
    'not-shown',
    undefined,
  ]);
});

test('a paragraph may have lines, each break of them one', () => {
  const summary = fields.text(textRules.summary);
  const breaks = ['\n', '\r', '\r\n', '\v', '\u2028'];
  expect(breaks.map((between) => v.parse(summary, `第一行${between}第二行`))).toEqual(
    breaks.map(() => '第一行\n第二行'),
  );
});

test('ids have their prefix and sixteen digits or small letters', () => {
  expect(accepts(fields.activityId, 'act_0123456789abcdef')).toBe(true);
  const refused = [
    'act_0123456789abcde',
    'act_0123456789ABCDEF',
    'org_0123456789abcdef',
    'act_0123456789abcdef\n',
    { $gt: '' },
  ];
  expect(refused.filter((value) => accepts(fields.activityId, value))).toEqual([]);
  expect(accepts(fields.registrationId, 'reg_0123456789abcdef.0123456789abcdef.self')).toBe(true);
  expect(accepts(fields.registrationId, 'reg_0123456789abcdef-0123456789abcdef.self')).toBe(false);
});

test('places lie in 泸州, and telephones are mobile ones of China', () => {
  expect(accepts(fields.townshipCode, '510502001')).toBe(true);
  expect(accepts(fields.townshipCode, '510102001')).toBe(false);
  expect(accepts(fields.phone, '13800000000')).toBe(true);
  expect(['23800000000', '1380000000', ''].filter((value) => accepts(fields.phone, value))).toEqual([]);
  expect(
    ['+8613800000000', '１３８００００００００', '138 0000 0000'].map((value) => v.parse(fields.phone, value)),
  ).toEqual(['13800000000', '13800000000', '13800000000']);
});

test('a page key has the shape that a page gave', () => {
  expect(accepts(fields.pageKey, '2026-11-23T06:00:00.000Z~act_0123456789abcdef')).toBe(true);
  expect(accepts(fields.pageKey, '2026-11-23~act_0123456789abcdef')).toBe(false);
});

test('whole numbers are whole and within their limits', () => {
  const seats = fields.wholeNumber(1, 5000);
  const refused = [0, 5001, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '3', true];
  expect(refused.filter((value) => accepts(seats, value))).toEqual([]);
  expect([accepts(seats, 1), accepts(seats, 5000)]).toEqual([true, true]);
});
