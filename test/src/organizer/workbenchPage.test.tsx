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
});
