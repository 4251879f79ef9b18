import { act, renderHook, waitFor } from '@testing-library/react';
import { listComing } from '../../../contracts/activity/reading';
import { useCall } from '../../../src/gateway/useCall';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(() => phoneForTests.reset());

const nothing = { activities: [], next: null, upNext: null, calledOff: [] };
const first = { kind: 'lecture', countyCode: null, after: null } as const;

it('asks once on opening', async () => {
  phoneForTests.answer('listComing', () => good(nothing));
  const { result } = renderHook(() => useCall(listComing, { ...first }));
  expect(result.current).toMatchObject({ value: null, failure: null, isLoading: true });
  await waitFor(() => expect(result.current).toMatchObject({ value: nothing, failure: null, isLoading: false }));
  expect(phoneForTests.calls).toHaveLength(1);
});

it('asks nothing while the input is null', async () => {
  const { result } = renderHook(() => useCall(listComing, null));
  await act(async () => result.current.reload());
  expect(phoneForTests.calls).toEqual([]);
});

it('keeps the last good answer when a refresh fails, and says that it failed', async () => {
  phoneForTests.answer('listComing', () => good(nothing));
  const { result } = renderHook(() => useCall(listComing, { ...first }));
  await waitFor(() => expect(result.current.value).toEqual(nothing));
  phoneForTests.answer('listComing', lost);
  await act(async () => result.current.reload());
  expect(result.current).toMatchObject({ value: nothing, failure: 'offline', isLoading: false });
});

it('drops the answer to a question that is no longer asked', async () => {
  const waiting = new Map<string, (reply: unknown) => void>();
  phoneForTests.answer('listComing', (input) => {
    const { kind } = input as { kind: string };
    return new Promise((resolve) => waiting.set(kind, resolve));
  });
  const { result, rerender } = renderHook(({ kind }) => useCall(listComing, { ...first, kind }), {
    initialProps: { kind: 'lecture' as 'lecture' | 'service' },
  });
  rerender({ kind: 'service' });
  await act(async () => waiting.get('service')?.(good({ ...nothing, next: 'services' })));
  await act(async () => waiting.get('lecture')?.(good({ ...nothing, next: 'lectures' })));
  expect(result.current.value).toEqual({ ...nothing, next: 'services' });
});
