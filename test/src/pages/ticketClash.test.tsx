import { act, render, waitFor } from '@testing-library/react';
import TicketPage from '../../../src/pages/ticket/index';
import { good, phoneForTests } from '../../support/phone/phoneForTests';
import { aTicket } from '../../support/phone/tickets';

const serverTime = '2026-07-01T00:00:00.000Z';
const clash = {
  registrationId: 'reg_0000000000000009.0000000000000002.self',
  title: '茶艺讲座',
  startAt: '2026-07-03T07:00:00.000Z',
  endAt: '2026-07-03T08:30:00.000Z',
};
const offer = { number: 2, seats: 1, madeAt: serverTime, until: '2026-07-01T02:00:00.000Z' };
const offered = aTicket({
  ...{ status: 'waiting', seats: 0, seed: null, clashes: [clash] },
  waiting: { wants: 1, maySplit: false, from: serverTime, offer, ahead: null },
});

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { registrationId: offered.registrationId };
});
const openWith = async (ticket: ReturnType<typeof aTicket>) => {
  phoneForTests.answer('readTicket', () => good({ ticket, serverTime }));
  const { container } = render(<TicketPage />);
  await waitFor(() => expect(container.textContent).toContain('小橘灯'));
  return {
    text: () => container.textContent ?? '',
    has: (selector: string) => container.querySelector(selector) !== null,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
  };
};
const acts = () => phoneForTests.calls.filter(({ action }) => action !== 'readTicket' && action !== 'readLedger');

it.each([
  ['swap', { leaves: [clash.registrationId], keepsBoth: false }],
  ['both', { leaves: [], keepsBoth: true }],
])('asks which to keep before an offer is accepted that clashes, and sends %s', async (choice, answer) => {
  phoneForTests.answer('answerOffer', () => good({ status: 'confirmed', seats: 1 }));
  const page = await openWith(offered);
  expect(page.text()).toContain('和您已报名的「茶艺讲座」（后天 15:00–16:30）时间重叠，留哪一场？');
  await page.tap('.accept-button');
  expect([acts(), page.text().includes('请选择留哪一场')]).toEqual([[], true]);
  await waitFor(() => expect(phoneForTests.scrolls).toEqual(['.field--wrong']));
  expect(phoneForTests.notes).toEqual(['请选择留哪一场']);
  await page.tap(`.clash-${choice}`);
  await page.tap('.accept-button');
  expect(acts().map(({ input }) => input)).toEqual([expect.objectContaining({ isAccepted: true, ...answer })]);
});

it('asks nothing of who has seats of the session already, nor of who lets the offer go', async () => {
  phoneForTests.answer('answerOffer', () => good({ status: 'confirmed', seats: 1 }));
  const more = await openWith({ ...offered, status: 'confirmed', seats: 1 });
  expect(more.has('.field-clash')).toBe(false);
  const page = await openWith(offered);
  await page.tap('.decline-button');
  expect(acts().map(({ input }) => input)).toEqual([
    expect.objectContaining({ isAccepted: false, leaves: [], keepsBoth: false }),
  ]);
});

it('names the other of two seats at one time, and gives it back after a question', async () => {
  phoneForTests.answer('cancelRegistration', () => good({ status: 'cancelled' }));
  const page = await openWith(aTicket({ clashes: [clash] }));
  expect(page.text()).toContain('同一时间，您有两场的座位');
  expect(page.text()).toContain('「茶艺讲座」（后天 15:00–16:30）');
  await page.tap('.leave-other-button');
  expect(phoneForTests.questions.map(({ content }) => content)).toEqual([
    '「茶艺讲座」（后天 15:00–16:30）的座位马上让给别人。这张票还在。',
  ]);
  expect(acts().map(({ input }) => input)).toEqual([{ registrationId: clash.registrationId }]);
  const alone = await openWith(aTicket());
  expect(alone.text()).toContain('小橘灯');
});
