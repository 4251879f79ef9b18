import { act, render, screen } from '@testing-library/react';
import { addMinutes, instantOf } from '../../../domain/time/instant';
import ActivitiesPage from '../../../src/organizer/activities/index';
import { managed, waiting } from '../../support/phone/longLists';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(() => phoneForTests.reset());

const opened = async (waits: readonly unknown[]) => {
  const activities = [managed(1)];
  phoneForTests.answer('listManaged', () => good({ activities, waits, next: null, organisations: [] }));
  const { container } = render(<ActivitiesPage />);
  await screen.findByText('今天和以后');
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const tap = async (selector: string) => act(async () => all(selector)[0]?.click());
  return { container, all, tap };
};

it('says first what waits in words, and leads with one tap to the review, the calls and the desk of today', async () => {
  const now = instantOf(Date.now());
  const waits = [
    { ...waiting(1), toReview: 0, toCall: 0, todayAt: addMinutes(now, -1) },
    { ...waiting(2), toReview: 10, toCall: 3 },
  ];
  const { container, all, tap } = await opened(waits);
  expect([...container.querySelectorAll('.section-title')].map(({ textContent }) => textContent)).toEqual([
    '等您处理',
    '今天和以后',
  ]);
  expect(all('.waits .entry').map(({ textContent }) => textContent)).toEqual([
    expect.stringMatching(/^打开今天的签到台竹编技艺1 · \d+:\d\d$/),
    '审核 10 位的报名竹编技艺2 · 2100年7月3日 周六',
    '给 3 位没收到消息的人打电话竹编技艺2 · 2100年7月3日 周六',
  ]);
  for (const name of ['.desk-entry', '.review-entry', '.calls-entry']) await tap(`.waits ${name}`);
  expect(phoneForTests.journey).toEqual([
    `open /organizer/desk/index?activityId=${waits[0]?.activityId}`,
    `open /organizer/review/index?activityId=${waits[1]?.activityId}`,
    `open /organizer/calls/index?activityId=${waits[1]?.activityId}`,
  ]);
});

it('has no such part when nothing waits', async () => {
  const { container, all } = await opened([]);
  expect(all('.waits')).toEqual([]);
  expect([...container.querySelectorAll('.section-title')].map(({ textContent }) => textContent)).toEqual([
    '今天和以后',
  ]);
});

it('leads to the contact of each organisation that the person acts for', async () => {
  const organisations = ['大讲堂', '服务队'].map((name, index) => ({ id: `org_000000000000000${index + 1}`, name }));
  phoneForTests.answer('listManaged', () => good({ activities: [], waits: [], next: null, organisations }));
  const { container } = render(<ActivitiesPage />);
  await screen.findByText('居民怎么联系我们');
  const entries = [...container.querySelectorAll<HTMLElement>('.office-entry')];
  expect(entries.map(({ textContent }) => textContent)).toEqual(['大讲堂', '服务队']);
  await act(async () => entries[1]?.click());
  expect(phoneForTests.journey).toEqual(['open /organizer/organisation/index?organisationId=org_0000000000000002']);
});
