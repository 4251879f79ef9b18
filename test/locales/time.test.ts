import { instantAt } from '../../domain/time/beijing';
import { sayClock, sayDateBlock, sayDay, sayMinutes, sayMoment, saySpan } from '../../locales/zh-CN/time/time';

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
