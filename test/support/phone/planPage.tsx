import { act, fireEvent, render, screen } from '@testing-library/react';
import PlanPage from '../../../src/organizer/plan/index';
import { aManagedPlan } from './managedPlan';
import { good, phoneForTests } from './phoneForTests';

export const activityId = 'act_0000000000000001';
export const organisations = [{ id: 'org_0000000000000001', name: '同心大讲堂' }];

beforeEach(() => phoneForTests.reset());
export const opened = async (shown: string) => {
  const { container } = render(<PlanPage />);
  await screen.findByLabelText(shown);
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    write: (label: string, value: string) =>
      act(async () => fireEvent.change(screen.getByLabelText(label), { target: { value } })),
  };
};
export const openNew = () => {
  phoneForTests.answer('listManaged', () => good({ activities: [], waits: [], next: null, organisations }));
  return opened('标题');
};
export const openEdited = (managed = aManagedPlan({})) => {
  phoneForTests.parameters = { activityId };
  phoneForTests.answer('readPlan', () => good(managed));
  return opened('标题');
};
export const sent = (action: string) => Object(phoneForTests.calls.find((call) => call.action === action)?.input);
