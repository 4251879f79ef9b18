import { act, render, screen } from '@testing-library/react';
import { addMinutes, instantOf } from '../../../domain/time/instant';
import ActivitiesPage from '../../../src/organizer/activities/index';
import { managed } from '../../support/phone/longLists';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(() => phoneForTests.reset());

it('opens the desk of what is on today with one tap, and offers none for what is later, over or a draft', async () => {
  const now = instantOf(Date.now());
  const held = (number: number, startsIn: number, endsIn: number, status = 'published') => ({
    ...managed(number),
    status,
    startAt: addMinutes(now, startsIn),
    endAt: addMinutes(now, endsIn),
  });
  const activities = [
    held(1, 3 * 24 * 60, 3 * 24 * 60 + 90),
    held(2, -30, 60),
    held(3, -30, 60, 'draft'),
    held(4, -120, -30),
  ];
  phoneForTests.answer('listManaged', () => good({ activities, next: null, organisations: [] }));
  const { container } = render(<ActivitiesPage />);
  await screen.findByText('今天和以后');
  const desks = [...container.querySelectorAll<HTMLElement>('.managed-card__desk')];
  expect(desks.map(({ textContent }) => textContent)).toEqual(['打开签到台']);
  await act(async () => desks[0]?.click());
  expect(phoneForTests.journey).toEqual([`open /organizer/desk/index?activityId=${activities[1]?.id}`]);
  expect(container.textContent).not.toContain('居民怎么联系我们');
});

it('leads to the contact of each organisation that the person acts for', async () => {
  const organisations = ['大讲堂', '服务队'].map((name, index) => ({ id: `org_000000000000000${index + 1}`, name }));
  phoneForTests.answer('listManaged', () => good({ activities: [], next: null, organisations }));
  const { container } = render(<ActivitiesPage />);
  await screen.findByText('居民怎么联系我们');
  const entries = [...container.querySelectorAll<HTMLElement>('.office-entry')];
  expect(entries.map(({ textContent }) => textContent)).toEqual(['大讲堂', '服务队']);
  await act(async () => entries[1]?.click());
  expect(phoneForTests.journey).toEqual(['open /organizer/organisation/index?organisationId=org_0000000000000002']);
});
