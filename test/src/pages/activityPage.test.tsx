import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import ActivityPage from '../../../src/pages/activity/index';
import { good, lost, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { aShownActivity } from '../../support/phone/shownActivity';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId: 'act_0000000000000001' };
});
const tap = (element: Element | null) => element && fireEvent.click(element);

it('opens with one call and leads to signing up', async () => {
  const future = { startAt: '2100-07-03T06:30:00.000Z', endAt: '2100-07-03T08:00:00.000Z' };
  const activity = { ...future, registrationClosesAt: future.startAt };
  phoneForTests.answer('readActivity', () => good(aShownActivity({ activity })));
  const { container } = render(<ActivityPage />);
  await screen.findByText('竹编技艺体验与产品化');
  expect(screen.getByText('还剩 3 个名额')).toBeTruthy();
  expect(screen.getByText('不收集手机号。')).toBeTruthy();
  expect(phoneForTests.calls).toHaveLength(1);
  tap(container.querySelector('.sign-up-button'));
  expect(phoneForTests.journey).toEqual(['open /pages/signUp/index?activityId=act_0000000000000001']);
});

it('says why a cancelled activity was called off, and offers nothing to press', async () => {
  const activity = { status: 'cancelled', cancelReason: '讲师生病了' } as const;
  phoneForTests.answer('readActivity', () => good(aShownActivity({ activity })));
  const { container } = render(<ActivityPage />);
  await waitFor(() => expect(container.textContent).toContain('取消原因：讲师生病了'));
  expect(container.querySelector('.no-action-button')?.textContent).toBe('活动已取消');
  expect(container.querySelector('.sign-up-button')).toBeNull();
});

it('shows the entrance for organisers to those alone who may manage it', async () => {
  phoneForTests.answer('readActivity', () => good(aShownActivity({ viewer: { canManage: true } })));
  const { container } = render(<ActivityPage />);
  await screen.findByText('管理这个活动');
  tap(container.querySelector('.manage-entrance'));
  expect(phoneForTests.journey).toEqual(['open /organizer/activity/index?activityId=act_0000000000000001']);
});

it('says in plain words what went wrong and opens on a retry', async () => {
  phoneForTests.answer('readActivity', lost);
  const { container } = render(<ActivityPage />);
  await screen.findByText('没有连上网络');
  phoneForTests.answer('readActivity', () => good(aShownActivity({})));
  tap(container.querySelector('.retry-button'));
  await screen.findByText('竹编技艺体验与产品化');
});

it('says that there is no such activity', async () => {
  phoneForTests.answer('readActivity', () => refused('unknown-activity'));
  render(<ActivityPage />);
  await screen.findByText('找不到这个活动');
});
