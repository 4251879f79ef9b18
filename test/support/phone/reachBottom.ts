import { act } from '@testing-library/react';
import { phoneForTests } from './phoneForTests';

/** Scrolls to the end of the page, once what was drawn last listens for it. */
export async function reachBottom(): Promise<void> {
  await act(async () => undefined);
  await act(async () => phoneForTests.happen('bottomReached'));
}
