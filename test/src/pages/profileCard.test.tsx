import { render } from '@testing-library/react';
import { ProfileCard } from '../../../src/pages/me/ProfileCard';

it.each([
  ['小林', '小'],
  ['🌸小林', '🌸'],
  ['🇨🇳小林', '🇨🇳'],
  ['👍🏽', '👍🏽'],
])('shows the first character of %s whole', (nickname, initial) => {
  const profile = { nickname, ageBand: 'adult', isListedInRanking: false, classHours: 0 } as const;
  const { container } = render(
    <ProfileCard profile={profile} comingTickets={0} onEdit={() => undefined} onSeeTickets={() => undefined} />,
  );
  expect(container.querySelector('.profile__initial')?.textContent).toBe(initial);
});
