import { createHmac } from 'node:crypto';
import { act, render, screen, waitFor } from '@testing-library/react';
import { ticketCodeAt } from '../../../domain/checkin/ticketCode';
import { hmac } from '../../../src/device/hmac';
import TicketPage from '../../../src/pages/ticket/index';
import { good, lost, phoneForTests } from '../../support/phone/phoneForTests';
import { aTicket } from '../../support/phone/tickets';

const ticket = aTicket();
const serverTime = '2026-07-01T00:00:00.000Z';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { registrationId: ticket.registrationId };
});
const openWith = (shown = ticket) => {
  phoneForTests.answer('readTicket', () => good({ ticket: shown, serverTime }));
  return render(<TicketPage />);
};
const tap = (container: HTMLElement, selector: string) => container.querySelector<HTMLElement>(selector)?.click();

it('draws the code that the server expects', () => {
  const seed = aTicket().seed;
  if (!seed) throw new Error('a confirmed ticket has a seed');
  const onServer = (key: Uint8Array, message: Uint8Array) =>
    new Uint8Array(createHmac('sha256', key).update(message).digest());
  const now = Date.parse(serverTime);
  expect(ticketCodeAt(seed, now, hmac)).toBe(ticketCodeAt(seed, now, onServer));
});

it('shows the code, the name and until when the seat can be given back', async () => {
  const { container } = openWith();
  await screen.findByText('小橘灯');
  expect(container.querySelector('canvas')).not.toBeNull();
  expect(container.textContent).toContain('后天 12:30 前可以取消');
});

it('opens without a network from the copy on the phone, and says so', async () => {
  const first = openWith();
  await screen.findByText('小橘灯');
  first.unmount();
  phoneForTests.answer('readTicket', lost);
  const { container } = render(<TicketPage />);
  expect(container.querySelector('canvas')).not.toBeNull();
  await screen.findByText(/没有连上网络，显示的是 今天 8:00 存在手机里的票/);
  expect(container.querySelector('.retry-button')).toBeNull();
});

it('tells when the holder was let in, and no longer offers to cancel', async () => {
  const { container } = openWith(aTicket({ checkedInAt: '2026-06-30T06:03:00.000Z' }));
  await screen.findByText('已签到 昨天 14:03');
  expect(container.querySelector('.cancel-button')).toBeNull();
});

it('shows no code once the activity is called off, but the reason', async () => {
  const { container } = openWith(aTicket({ seed: null, activity: { status: 'cancelled', cancelReason: '暴雨' } }));
  await screen.findByText('活动已取消');
  expect(container.textContent).toContain('暴雨');
  expect(container.querySelector('canvas')).toBeNull();
});

it('gives the seat back only after a confirmation', async () => {
  const { container } = openWith();
  await screen.findByText('小橘灯');
  phoneForTests.answer('cancelRegistration', () => good({ status: 'cancelled' }));
  phoneForTests.agreesToConfirm = false;
  await act(async () => tap(container, '.cancel-button'));
  expect(phoneForTests.calls.map(({ action }) => action)).toEqual(['readTicket']);
  phoneForTests.agreesToConfirm = true;
  phoneForTests.answer('readTicket', () => good({ ticket: aTicket({ status: 'cancelled', seed: null }), serverTime }));
  await act(async () => tap(container, '.cancel-button'));
  await waitFor(() => expect(container.textContent).toContain('报名已取消'));
  expect(phoneForTests.notes).toEqual(['已取消报名']);
});
