import { instantAt } from '../../domain/time/beijing';
import {
  sayClock,
  sayClockOrMoment,
  sayClockSpan,
  sayDateBlock,
  sayDay,
  sayMinutes,
  sayMoment,
  saySpan,
  saySpanLong,
} from '../../locales/zh-CN/time/time';

const now = instantAt(2026, 7, 3, 9);

it.each([
  [instantAt(2026, 7, 2, 23, 59), '昨天'],
  [instantAt(2026, 7, 3, 0, 0), '今天'],
  [instantAt(2026, 7, 3, 23, 59), '今天'],
  [instantAt(2026, 7, 4, 0, 0), '明天'],
  [instantAt(2026, 7, 5), '后天'],
  [instantAt(2026, 7, 6), '7月6日 周一'],
  [instantAt(2027, 1, 3), '2027年1月3日 周日'],
])('says %s as %s', (instant, words) => {
  expect(sayDay(instant, now)).toBe(words);
});

it('says clocks, moments and spans as people do', () => {
  expect(sayClock(instantAt(2026, 7, 3, 9, 5))).toBe('9:05');
  expect(sayMoment(instantAt(2026, 7, 3, 14, 30), now)).toBe('今天 14:30');
  expect(saySpan(instantAt(2026, 7, 4, 14, 30), instantAt(2026, 7, 4, 16), now)).toBe('明天 14:30–16:00');
  expect(saySpan(instantAt(2026, 7, 3, 22), instantAt(2026, 7, 4, 1), now)).toBe('今天 22:00–明天 1:00');
});

it('puts the nearer word in the date block', () => {
  expect(sayDateBlock(now, now)).toEqual({ month: '7月', day: '3', weekday: '今天', isNear: true });
  expect(sayDateBlock(instantAt(2026, 7, 11), now)).toEqual({
    month: '7月',
    day: '11',
    weekday: '周六',
    isNear: false,
  });
});

it.each([
  [45, '45 分钟'],
  [60, '1 小时'],
  [90, '1 小时 30 分'],
])('says %i minutes as %s', (minutes, words) => {
  expect(sayMinutes(minutes)).toBe(words);
});

it.each([
  [
    'within a day',
    instantAt(2026, 7, 6, 14),
    instantAt(2026, 7, 6, 16),
    '7月6日 周一 14:00–16:00',
    '2026年7月6日 周一 14:00–16:00',
  ],
  [
    'over midnight',
    instantAt(2026, 7, 6, 22),
    instantAt(2026, 7, 7, 2),
    '7月6日 周一 22:00–7月7日 周二 2:00',
    '2026年7月6日 周一 22:00–7月7日 周二 2:00',
  ],
  [
    'up to midnight',
    instantAt(2026, 7, 6, 22),
    instantAt(2026, 7, 7),
    '7月6日 周一 22:00–7月7日 周二 0:00',
    '2026年7月6日 周一 22:00–7月7日 周二 0:00',
  ],
  [
    'over the new year',
    instantAt(2026, 12, 31, 22),
    instantAt(2027, 1, 1, 1),
    '12月31日 周四 22:00–2027年1月1日 周五 1:00',
    '2026年12月31日 周四 22:00–2027年1月1日 周五 1:00',
  ],
  [
    'in another year',
    instantAt(2027, 1, 3, 9),
    instantAt(2027, 1, 3, 11),
    '2027年1月3日 周日 9:00–11:00',
    '2027年1月3日 周日 9:00–11:00',
  ],
])('says a span %s alike on the page and, with its year, on the poster', (_, start, end, page, poster) => {
  expect([saySpan(start, end, now), saySpanLong(start, end)]).toEqual([page, poster]);
  expect(page.endsWith(sayClockSpan(start, end, now))).toBe(true);
});

it('puts the year of another one into the date block, and the day to a clock of another one', () => {
  expect(sayDateBlock(instantAt(2027, 1, 3), now)).toMatchObject({ month: '2027年1月', day: '3' });
  expect(sayClockOrMoment(instantAt(2026, 7, 3, 8, 5), now)).toBe('8:05');
  expect(sayClockOrMoment(instantAt(2026, 7, 2, 23, 50), now)).toBe('昨天 23:50');
});
