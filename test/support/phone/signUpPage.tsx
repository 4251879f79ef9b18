import { fireEvent, render, screen } from '@testing-library/react';
import SignUpPage from '../../../src/pages/signUp/index';
import { good, phoneForTests } from './phoneForTests';
import { aShownActivity } from './shownActivity';

export const activityId = 'act_0000000000000001';
export const registrationId = 'reg_0000000000000001.0000000000000002.self';
export const profile = { nickname: '小橘灯', ageBand: 'adult' } as const;

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId };
  phoneForTests.answer('saveProfile', () => good({ ...profile, isListedInRanking: false, classHours: 0 }));
  phoneForTests.answer('signUp', () => good({ registrationId, status: 'confirmed' }));
});

export const open = async (shown: Parameters<typeof aShownActivity>[0]) => {
  phoneForTests.answer('readActivity', () => good(aShownActivity(shown)));
  const { container } = render(<SignUpPage />);
  await screen.findByText('竹编技艺体验与产品化');
  const element = (selector: string) => {
    const found = container.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return {
    tap: (selector: string) => fireEvent.click(element(selector)),
    write: (selector: string, value: string) => fireEvent.change(element(selector), { target: { value } }),
    text: () => container.textContent ?? '',
  };
};
export const sent = () => phoneForTests.calls.map(({ action }) => action);
