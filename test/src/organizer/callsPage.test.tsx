import { act, render, screen } from '@testing-library/react';
import CallsPage from '../../../src/organizer/calls/index';
import { good, phoneForTests } from '../../support/phone/phoneForTests';

const activityId = 'act_0000000000000001';
const person = (number: number, changes: object = {}) => ({
  messageId: `msg_${number}`,
  registrationId: `reg_0000000000000001.${String(number).padStart(16, '0')}.self`,
  nickname: `报名者${number}`,
  hasPhone: true,
  kind: 'change',
  state: 'unreached',
  until: null,
  at: '2026-07-01T02:00:00.000Z',
  calledAt: null,
  ...changes,
});
const counts = [{ kind: 'offer', due: 1, sent: 4, unreached: 2 }];
const deliveries = (callList: readonly object[], sent: readonly object[] = counts) =>
  good({ title: '竹编技艺体验与产品化', counts: sent, callList });

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { activityId };
});
const open = async (shown: string) => {
  const { container } = render(<CallsPage />);
  await screen.findByText(shown);
  return {
    container,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
    names: () => [...container.querySelectorAll('.call-row__name')].map((name) => name.textContent),
  };
};

it('says what was sent, and calls first whose answer is awaited soonest', async () => {
  const offer = person(2, { kind: 'offer', state: 'failed', until: '2100-07-01T04:00:00.000Z' });
  phoneForTests.answer('readDeliveries', () => deliveries([person(1), offer]));
  const { container, names } = await open('要打电话 2 位');
  expect(container.querySelector('.sent-count-offer')?.textContent).toBe('留座通知发到 4，待发 1，没到 2');
  expect(names()).toEqual(['报名者2', '报名者1']);
  const [first, second] = [...container.querySelectorAll('.call-row')].map((row) => row.textContent);
  expect(first).toContain('留座通知：微信没有收');
  expect(first).toContain('2100年7月1日 周四 12:00 前要答复');
  expect(second).toContain('改期改地点：没有同意再收消息');
});

it('says in the first lines how many messages arrived and how many did not', async () => {
  const others = { kind: 'change', due: 0, sent: 10, unreached: 17 };
  phoneForTests.answer('readDeliveries', () => deliveries([person(1)], [...counts, others]));
  const { container } = await open('要打电话 1 位');
  expect(container.querySelector('.calls__total')?.textContent).toBe('一共发到 14 条，待发 1 条，19 条没有发到');
});

it('lists apart who left no number, with nothing to tick', async () => {
  const deaf = person(2, { hasPhone: false });
  phoneForTests.answer('readDeliveries', () => deliveries([deaf, person(1)]));
  const { container, names } = await open('要打电话 1 位');
  expect(names()).toEqual(['报名者1', '报名者2']);
  const apart = container.querySelector('.calls__no-number');
  expect(apart?.textContent).toContain('没有留电话 1 位');
  expect(apart?.querySelector('.call-row__name')?.textContent).toBe('报名者2');
  expect(apart?.querySelector('.called-check')).toBeNull();
  expect(container.querySelectorAll('.called-check')).toHaveLength(1);
});

it('does not say that everyone was reached while only people without a number are left', async () => {
  phoneForTests.answer('readDeliveries', () => deliveries([person(1, { hasPhone: false })]));
  const { container } = await open('没有要打的电话');
  expect(container.textContent).not.toContain('消息都发到了');
});

it('dials a number that was looked at', async () => {
  phoneForTests.answer('readDeliveries', () => deliveries([person(1)]));
  phoneForTests.answer('revealPhone', () => good({ phone: '13800000000' }));
  const { tap } = await open('要打电话 1 位');
  await tap('.reveal-phone-button');
  await tap('.phone-line__call');
  expect(phoneForTests.journey).toEqual(['call 13800000000']);
});

it('ticks who was called, and takes the tick back', async () => {
  let calledAt: string | null = null;
  phoneForTests.answer('readDeliveries', () => deliveries([person(1, { calledAt })]));
  phoneForTests.answer('tickCalled', (input) => {
    calledAt = Object(input).isCalled ? '2026-07-01T03:00:00.000Z' : null;
    return good({ calledAt });
  });
  const { container, tap } = await open('要打电话 1 位');
  await tap('.called-check');
  expect(container.textContent).toContain('没有要打的电话');
  expect(container.textContent).not.toContain('消息都发到了');
  expect(container.querySelector('.reveal-phone-button')).toBeNull();
  await tap('.called-check');
  expect(container.textContent).toContain('要打电话 1 位');
  const ticks = phoneForTests.calls.filter(({ action }) => action === 'tickCalled');
  expect(ticks.map(({ input }) => input)).toEqual([
    { messageId: 'msg_1', isCalled: true },
    { messageId: 'msg_1', isCalled: false },
  ]);
});

it('takes a tick back that was tapped by mistake', async () => {
  let calledAt: string | null = null;
  phoneForTests.answer('readDeliveries', () => deliveries([person(1, { calledAt })]));
  phoneForTests.answer('tickCalled', (input) => {
    calledAt = Object(input).isCalled ? '2026-07-01T03:00:00.000Z' : null;
    return good({ calledAt });
  });
  const { container, tap } = await open('要打电话 1 位');
  await tap('.called-check');
  expect(container.querySelector('.undo')?.textContent).toBe('报名者1：记为打过撤销');
  await tap('.undo__take-back');
  expect(container.textContent).toContain('要打电话 1 位');
  expect(container.querySelector('.undo')).toBeNull();
});

it('says that nothing was to be sent yet', async () => {
  phoneForTests.answer('readDeliveries', () => deliveries([], []));
  await open('还没有要发的消息');
});
