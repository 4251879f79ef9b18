import fc from 'fast-check';
import { fitsField } from '../../devtools/cloud/openApi/messageValue';
import { builtInKinds } from '../../domain/activity/placeKinds';
import { templateValue } from '../../domain/message/templateValue';
import { type Occasion, registrationKinds } from '../../domain/notice/notice';
import { type MessageFacts, messageTemplates, messageValues } from '../../locales/zh-CN/message/templates';
import { anActivity } from '../support/activities';

const facts: MessageFacts = {
  occasion: 'reminder-24h',
  until: null,
  activity: anActivity(),
  session: { startAt: '2026-11-25T06:00:00.000Z' },
  ticketKind: 'hall',
  offeredSeats: 1,
  owesAgreement: false,
  now: '2026-11-25T04:00:00.000Z',
};
const occasions: readonly Occasion[] = [
  'reminder-24h',
  'reminder-2h',
  'reconfirmation',
  'offer-1',
  'admitted',
  'not-drawn',
  'rejected',
  'session-gone',
  'seat-released',
  'change-4',
  'terms-4',
  'cancellation',
  'thanks',
];

test('each message says what it is about, and what to do by when', () => {
  const until = '2026-11-25T10:30:00.000Z';
  expect(messageValues('offer', { ...facts, occasion: 'offer-1', until })).toEqual({
    thing1: '乡村振兴大讲堂',
    time2: '2026年11月25日 14:00',
    time3: '2026年11月25日 18:30',
    thing4: '已为您留座到 18:30',
  });
  expect(messageValues('offer', { ...facts, until, offeredSeats: 3 }).thing4).toBe('已为您留3座到 18:30');
  expect(messageValues('offer', { ...facts, until: '2026-12-25T10:30:00.000Z', offeredSeats: 6 }).thing4).toBe(
    '已为您留6座到 12月25日18:30',
  );
  expect(messageValues('reminder', { ...facts, occasion: 'reconfirmation', until }).thing4).toBe(
    '还来吗？请在18:30前确认',
  );
  expect(messageValues('admission', { ...facts, occasion: 'not-drawn' })).toMatchObject({
    phrase2: '未中签',
    thing4: '已按抽签的次序排进候补',
  });
  expect(messageValues('cancellation', { ...facts, activity: { ...anActivity(), cancelReason: '场地停电' } })).toEqual({
    thing1: '乡村振兴大讲堂',
    time2: '2026年11月25日 14:00',
    thing3: '场地停电',
  });
  expect(messageValues('thanks', facts).thing3).toBe('谢谢您来，已记 2 学时');
});

test('an online ticket is sent to its meeting, not to the hall', () => {
  const online = { ...facts, occasion: 'reminder-2h', ticketKind: 'online' } as const;
  expect(messageValues('reminder', online)).toMatchObject({
    thing3: '线上，点开看参加方法',
    thing4: '快开始了，请提前几分钟进入',
  });
});

test('a change says what changed, and a reminder asks whoever has not said yes to the terms yet', () => {
  const [movedAt, later] = ['2026-11-22T04:00:00.000Z', '2026-11-22T05:00:00.000Z'];
  const saidOf = (occasion: Occasion, session: Partial<MessageFacts['session']> = {}) =>
    messageValues('change', { ...facts, occasion, session: { ...facts.session, ...session } }).thing4;
  expect([
    saidOf('change-4', { movedAt }),
    saidOf('terms-4', { termsChangedAt: movedAt }),
    saidOf('change-4', { movedAt, termsChangedAt: movedAt }),
    saidOf('change-4', { movedAt: later, termsChangedAt: movedAt }),
  ]).toEqual([
    '时间或地点有变，请以此为准',
    '服务条件有变，请点开再确认',
    '时间地点和条件有变，请点开再确认',
    '时间或地点有变，请以此为准',
  ]);
  expect(messageValues('reminder', { ...facts, owesAgreement: true }).thing4).toBe('服务条件改过，请点开再确认');
});

test('our own words are never cut, at the longest dates and numbers', () => {
  const longest = { ...facts, until: '2026-12-25T10:30:00.000Z', offeredSeats: 6 };
  for (const kind of registrationKinds)
    for (const occasion of occasions)
      for (const ticketKind of builtInKinds)
        for (const value of Object.values(messageValues(kind, { ...longest, occasion, ticketKind })))
          expect(value).not.toMatch(/…$/);
});

test('where a deployment’s template numbers its fields otherwise, the values go to those', () => {
  expect(messageValues('cancellation', facts, ['thing6', 'date2', 'thing9'])).toEqual({
    thing6: '乡村振兴大讲堂',
    date2: '2026年11月25日 14:00',
    thing9: '请点开看说明',
  });
});

test('whatever organisers write, WeChat takes every value', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(...occasions),
      (title, words, occasion) => {
        const activity = { ...anActivity(), title, venue: words, cancelReason: words };
        const values = registrationKinds.flatMap((kind) =>
          Object.entries(messageValues(kind, { ...facts, occasion, activity })),
        );
        expect(values.filter(([name, value]) => !fitsField(name, value))).toEqual([]);
      },
    ),
  );
});

test.each([
  ['thing1', '一二三四五六七八九十一二三四五六七八九十', '一二三四五六七八九十一二三四五六七八九十'],
  ['thing1', '一二三四五六七八九十一二三四五六七八九十一', '一二三四五六七八九十一二三四五六七八九…'],
  ['thing1', '  两行\n文字  ', '两行 文字'],
  ['thing1', ' \n ', '-'],
  ['thing1', '🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉', '🎉🎉🎉🎉🎉🎉🎉🎉🎉…'],
  ['phrase2', '已录取', '已录取'],
  ['time3', '2026年11月25日 14:00', '2026年11月25日 14:00'],
])('%s of «%s» is «%s»', (field, text, value) => {
  expect(templateValue(field, text)).toBe(value);
});

test('every template has a title and at most five labelled fields, each named once', () => {
  for (const { title, fields } of Object.values(messageTemplates)) {
    expect(title).toMatch(/^\p{Script=Han}+$/u);
    expect(fields.length).toBeLessThanOrEqual(5);
    expect(new Set(fields.map(({ name }) => name)).size).toBe(fields.length);
  }
});
