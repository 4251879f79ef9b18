import { act, renderHook } from '@testing-library/react';
import { cancelRegistration } from '../../../contracts/registration/tickets';
import { useSend } from '../../../src/gateway/useSend';
import { good, phoneForTests, refused } from '../../support/phone/phoneForTests';

beforeEach(() => phoneForTests.reset());

const input = { registrationId: 'reg_0000000000000001.0000000000000002.self' };

it('lets a second tap do nothing while the first is under way', async () => {
  let answer: (reply: unknown) => void = () => undefined;
  phoneForTests.answer('cancelRegistration', () => new Promise((resolve) => (answer = resolve)));
  const { result } = renderHook(() => useSend(cancelRegistration));
  const taps: Promise<unknown>[] = [];
  await act(async () => {
    taps.push(result.current.send(input), result.current.send(input));
  });
  expect(result.current.isSending).toBe(true);
  await act(async () => answer(good({ status: 'cancelled' })));
  expect(await Promise.all(taps)).toEqual([{ status: 'cancelled' }, null]);
  expect(phoneForTests.calls).toHaveLength(1);
});

it('says why there is no answer, and forgets it at the next try', async () => {
  phoneForTests.answer('cancelRegistration', () => refused('too-late-to-cancel'));
  const { result } = renderHook(() => useSend(cancelRegistration));
  await act(async () => {
    await result.current.send(input);
  });
  expect(result.current.failure).toBe('too-late-to-cancel');
  phoneForTests.answer('cancelRegistration', () => good({ status: 'cancelled' }));
  await act(async () => {
    await result.current.send(input);
  });
  expect(result.current.failure).toBeNull();
});
