import fc from 'fast-check';
import { fitsField } from '../../devtools/cloud/openApi/messageValue';
import { entryOccasions } from '../../domain/notice/entryNotice';
import { entryKinds } from '../../domain/notice/notice';
import { entryNoticesText } from '../../locales/zh-CN/message/entryNotices';
import { type EntryFacts, entryMessageValues } from '../../locales/zh-CN/message/entryTemplates';

const entryFacts: EntryFacts = {
  occasion: 'returned',
  entry: { title: '山茶油深加工' },
  contest: { title: '村主任路演大赛', startAt: '2026-12-25T06:00:00.000Z' },
  place: null,
  standing: null,
};

test('a message about an entry says what came of it, and what to do', () => {
  expect(entryMessageValues('entryChecked', entryFacts)).toEqual({
    thing1: '山茶油深加工',
    phrase2: '退回修改',
    thing3: '村主任路演大赛',
    thing4: '请点开看意见，改好再提交',
  });
  expect(entryMessageValues('entryListed', { ...entryFacts, occasion: 'shortlisted', place: 3 })).toEqual({
    thing1: '山茶油深加工',
    phrase2: '已入围',
    time3: '2026年12月25日 14:00',
    thing4: '请留意抽签和出场时间',
  });
  expect(entryMessageValues('entryListed', { ...entryFacts, occasion: 'order-set', place: 12 }).thing4).toBe(
    '第 12 个出场，请提前到场',
  );
  const standing = { rank: 2, award: '一等奖' };
  expect(entryMessageValues('entryResult', { ...entryFacts, occasion: 'result-published', standing })).toMatchObject({
    thing3: '一等奖',
    thing4: '第 2 名，公示期内可申诉',
  });
});

test('what applicants and organisers write is cut to what WeChat takes, and our own words never are', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(...entryOccasions),
      fc.constantFrom(null, { rank: 200, award: '优秀' }, { rank: null, award: null }),
      (words, occasion, standing) => {
        const written = {
          ...{ ...entryFacts, occasion, standing, place: 200 },
          entry: { title: words },
          contest: { ...entryFacts.contest, title: words },
        };
        const values = entryKinds.flatMap((kind) => Object.entries(entryMessageValues(kind, written)));
        expect(values.filter(([name, value]) => !fitsField(name, value))).toEqual([]);
        const own = entryKinds.flatMap((kind) =>
          Object.values(entryMessageValues(kind, { ...entryFacts, ...{ occasion, standing, place: 200 } })),
        );
        expect(own.filter((value) => value.endsWith('…'))).toEqual([]);
      },
    ),
  );
});

test('every step is told in words of its own, the order with the place as soon as there is one', () => {
  const words = entryOccasions.map((occasion) => entryNoticesText.happened(occasion, null));
  expect(new Set(words).size).toBe(entryOccasions.length);
  expect(entryNoticesText.happened('order-set', 3)).toBe('出场顺序已定，您第 3 个出场');
});
