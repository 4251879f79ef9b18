import { act, renderHook } from '@testing-library/react';
import { tickCalled } from '../../../contracts/message/calls';
import { cancelRegistration } from '../../../contracts/registration/tickets';
import { useAct } from '../../../src/gateway/useAct';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';

beforeEach(() => {
  phoneForTests.reset();
  jest.useFakeTimers();
});
afterEach(() => jest.useRealTimers());

const input = { registrationId: 'reg_0000000000000001.0000000000000002.self' };
const ask = { title: '取消报名？', content: '名额会让给别人。', confirm: '取消报名', cancel: '先留着' };
const reloads: string[] = [];
const after = () => reloads.push('reload');
beforeEach(() => reloads.splice(0));

it('does nothing when the person does not agree', async () => {
  phoneForTests.agreesToConfirm = false;
  const { result } = renderHook(() => useAct(cancelRegistration));
  const answer = await act(() => result.current.act(input, { ask, done: '已取消', after }));
  expect([answer, phoneForTests.calls, phoneForTests.notes, reloads]).toEqual([null, [], [], []]);
});

it('says that it was done, and lets the page be read again whatever came of it', async () => {
  phoneForTests.answer('cancelRegistration', () => good({ status: 'cancelled' }));
  const { result } = renderHook(() => useAct(cancelRegistration));
  expect(await act(() => result.current.act(input, { ask, done: ({ status }) => status, after }))).toEqual({
    status: 'cancelled',
  });
  phoneForTests.answer('cancelRegistration', lost);
  expect(await act(() => result.current.act(input, { ask, done: '已取消', after }))).toBeNull();
  expect([phoneForTests.notes, reloads, result.current.failure]).toEqual([
    ['cancelled'],
    ['reload', 'reload'],
    'offline',
  ]);
});

it('asks and sends once, however often it is tapped', async () => {
  phoneForTests.answer('cancelRegistration', () => good({ status: 'cancelled' }));
  const { result } = renderHook(() => useAct(cancelRegistration));
  await act(() => Promise.all([result.current.act(input, { ask }), result.current.act(input, { ask })]));
  expect(phoneForTests.calls).toHaveLength(1);
});

const ticked = { messageId: 'msg_1', isCalled: true };
const unticked = { messageId: 'msg_1', isCalled: false };
const way = { done: '记为打过', reverse: unticked, after };

it('offers the way back for six seconds, and takes it', async () => {
  phoneForTests.answer('tickCalled', () => good({ calledAt: null }));
  const { result } = renderHook(() => useAct(tickCalled));
  await act(() => result.current.act(ticked, way));
  expect(result.current.undo?.done).toBe('记为打过');
  await act(async () => result.current.undo?.takeBack());
  expect(phoneForTests.calls.map(({ input }) => input)).toEqual([ticked, unticked]);
  expect([result.current.undo, reloads, phoneForTests.notes]).toEqual([null, ['reload', 'reload'], []]);
  await act(() => result.current.act(ticked, way));
  act(() => jest.advanceTimersByTime(5999));
  expect(result.current.undo).not.toBeNull();
  act(() => jest.advanceTimersByTime(1));
  expect(result.current.undo).toBeNull();
});

it('does an act that is tapped while another is under way when its turn comes, and its way back too', async () => {
  let answer = (): void => undefined;
  const held = () =>
    new Promise((resolve) => {
      answer = () => resolve(good({ calledAt: null }));
    });
  phoneForTests.answer('tickCalled', () => good({ calledAt: null }));
  const { result } = renderHook(() => useAct(tickCalled));
  await act(() => result.current.act(ticked, way));
  const { undo } = result.current;
  phoneForTests.answer('tickCalled', held);
  const other = { messageId: 'msg_2', isCalled: true };
  await act(async () => {
    result.current.act(other);
  });
  await act(async () => undo?.takeBack());
  const inputs = () => phoneForTests.calls.map(({ input }) => input);
  expect(inputs()).toEqual([ticked, other]);
  phoneForTests.answer('tickCalled', () => good({ calledAt: null }));
  await act(async () => answer());
  expect(inputs()).toEqual([ticked, other, unticked]);
});

it('offers no way back from what was not done', async () => {
  phoneForTests.answer('tickCalled', lost);
  const { result } = renderHook(() => useAct(tickCalled));
  await act(() => result.current.act(ticked, way));
  expect([result.current.undo, result.current.failure]).toEqual([null, 'offline']);
});
