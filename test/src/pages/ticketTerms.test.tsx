import { act, render, screen } from '@testing-library/react';
import { ticketStatusOf } from '../../../src/components/ticket/ticketStatus';
import type { Ticket } from '../../../src/gateway/keptTickets';
import TicketPage from '../../../src/pages/ticket/index';
import { groupTickets } from '../../../src/pages/tickets/groupTickets';
import { good, phoneForTests, refused } from '../../support/phone/phoneForTests';
import { aTicket } from '../../support/phone/tickets';

const serverTime = '2026-07-01T00:00:00.000Z';
const termsChangedAt = '2026-06-30T02:00:00.000Z';
const session = { ...aTicket().session, termsChangedAt };
const terms = { serviceType: 'ecology', risks: '要下水清理河道', isHazardous: true, isInsured: true };
const asked = (change: Parameters<typeof aTicket>[0] = {}) => aTicket({ session, terms, ...change });

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { registrationId: asked().registrationId };
});
const openWith = async (ticket: ReturnType<typeof aTicket>) => {
  phoneForTests.answer('readTicket', () => good({ ticket, serverTime }));
  const { container } = render(<TicketPage />);
  await screen.findByText('小橘灯');
  return {
    text: () => container.textContent ?? '',
    has: (selector: string) => container.querySelector(selector) !== null,
    tap: (selector: string) => act(async () => container.querySelector<HTMLElement>(selector)?.click()),
  };
};
const acts = () => phoneForTests.calls.filter(({ action }) => action !== 'readTicket' && action !== 'readLedger');

it('shows what changed and asks anew, says that the seat stays, and sends the yes with the terms that were seen', async () => {
  const page = await openWith(asked());
  expect(page.text()).toContain('条件有变，请再确认');
  expect(page.text()).toContain('要下水清理河道主办方注明：这项服务有危险');
  expect(page.text()).toContain('座位照样为您留着；不想去了，开始前都可以取消，没有到场也不算缺席');
  phoneForTests.answer('agreeToTerms', () => good({ agreedAt: serverTime }));
  phoneForTests.answer('readTicket', () => good({ ticket: asked({ terms: null }), serverTime }));
  await page.tap('.agree-button');
  expect(acts()).toEqual([
    { action: 'agreeToTerms', input: { registrationId: asked().registrationId, seenTermsChangedAt: termsChangedAt } },
  ]);
  expect([page.has('.changed-terms'), page.has('.agree-button'), page.has('canvas')]).toEqual([false, false, true]);
});

it('shows the terms anew where they changed once more before the yes', async () => {
  const page = await openWith(asked());
  phoneForTests.answer('agreeToTerms', () => refused('terms-changed'));
  const deeper = { ...terms, risks: '水深一米' };
  phoneForTests.answer('readTicket', () => good({ ticket: asked({ terms: deeper }), serverTime }));
  await page.tap('.agree-button');
  expect(page.text()).toContain('这项服务的条件刚刚改了');
  expect(page.text()).toContain('水深一米');
});

it('lets who does not want it any more give the seat back from there', async () => {
  const page = await openWith(asked());
  phoneForTests.answer('cancelRegistration', () => good({ status: 'cancelled' }));
  await page.tap('.disagree-button');
  expect(acts().map(({ action }) => action)).toEqual(['cancelRegistration']);
});

it('asks together with an offer, whose yes carries the terms that are shown beside it', async () => {
  const offer = { number: 2, seats: 1, madeAt: serverTime, until: '2026-07-01T02:00:00.000Z' };
  const waiting = { wants: 1, maySplit: false, from: serverTime, offer, ahead: null };
  const page = await openWith(asked({ status: 'waiting', seats: 0, seed: null, waiting }));
  expect(page.text()).toContain('点「确认参加」，就是看过并接受');
  phoneForTests.answer('answerOffer', () => good({ status: 'confirmed', seats: 1 }));
  await page.tap('.accept-button');
  expect(acts()[0]?.input).toMatchObject({ offer: 2, seenTermsChangedAt: termsChangedAt, isAccepted: true });
});

it('puts such a ticket among those that are urgent, with the word for it', () => {
  const urgent = (ticket: Ticket) => groupTickets([ticket], serverTime).find(({ group }) => group === 'urgent');
  expect(urgent(asked())?.tickets).toHaveLength(1);
  expect(urgent(asked({ terms: null }))?.tickets).toHaveLength(0);
  expect(ticketStatusOf(asked(), serverTime)).toEqual({ tone: 'wait', word: '条件有变，请再确认' });
});
