import { render, screen } from '@testing-library/react';
import TicketsPage from '../../../src/pages/tickets/index';
import { good, phoneForTests } from '../../support/phone/phoneForTests';
import { aTicket } from '../../support/phone/tickets';

const serverTime = '2026-07-01T00:00:00.000Z';
const line = { wants: 1, maySplit: false, from: serverTime, offer: null, ahead: 3 };
const offer = { number: 1, seats: 1, madeAt: serverTime, until: '2026-07-01T02:00:00.000Z' };
const person = (number: number) => ({ registrationId: `reg_000000000000000${number}.0000000000000002.self` });

beforeEach(() => phoneForTests.reset());

it('puts what waits for an answer first, then the waitlists, then what comes, then what is over', async () => {
  const tickets = [
    aTicket({ ...person(1) }),
    aTicket({ ...person(2), status: 'waiting', seats: 0, waiting: line, seed: null }),
    aTicket({ ...person(3), status: 'cancelled', seats: 0, seed: null }),
    aTicket({ ...person(4), status: 'waiting', seats: 0, waiting: { ...line, offer, ahead: null }, seed: null }),
    aTicket({ ...person(5), reconfirmation: { until: '2026-07-02T18:30:00.000Z', isDone: false } }),
    aTicket({ ...person(6), status: 'applied', seats: 0, seed: null, activity: { admission: 'review' } }),
  ];
  phoneForTests.answer('listTickets', () => good({ tickets, serverTime }));
  const { container } = render(<TicketsPage />);
  await screen.findByText('等您确认');
  const groups = [...container.querySelectorAll('.section-title')].map((title) => [
    title.textContent,
    ...[...(title.parentElement?.querySelectorAll('.status') ?? [])].map((status) => status.textContent),
  ]);
  expect(groups).toEqual([
    ['等您确认', '请确认留座', '已报名'],
    ['候补和申请中', '候补中', '等待审核'],
    ['将要参加', '已报名'],
    ['用过、过去和取消的', '报名已取消'],
  ]);
  expect([...container.querySelectorAll('.ticket-row__deadline')].map(({ textContent }) => textContent)).toEqual([
    '留座到 今天 10:00',
    '后天 2:30 前请确认会来',
  ]);
});

it('has neither a used ticket nor one that is over among what is to come', async () => {
  const startAt = '2026-06-30T23:30:00.000Z';
  const session = { id: 's1', startAt, endAt: '2026-07-01T01:00:00.000Z', movedAt: null, termsChangedAt: null };
  const tickets = [
    aTicket({ ...person(1), session }),
    aTicket({ ...person(2), session, checkedInAt: startAt }),
    aTicket({ ...person(3), session: { ...session, endAt: serverTime } }),
  ];
  phoneForTests.answer('listTickets', () => good({ tickets, serverTime }));
  const { container } = render(<TicketsPage />);
  await screen.findByText('将要参加');
  const marks = (group: string) =>
    [...container.querySelectorAll(`.tickets__${group} .status`)].map((status) => status.textContent);
  expect([marks('coming'), marks('past')]).toEqual([['已报名'], ['已签到 7:30', '已结束']]);
});

it('says in the list, too, that a draw was lost', async () => {
  const lost = { draw: 'not-drawn', seats: 0, seed: null } as const;
  const tickets = [
    aTicket({ ...person(1), ...lost, status: 'waiting', waiting: line }),
    aTicket({ ...person(2), ...lost, status: 'declined' }),
  ];
  phoneForTests.answer('listTickets', () => good({ tickets, serverTime }));
  const { container } = render(<TicketsPage />);
  await screen.findByText('没有抽中');
  expect([...container.querySelectorAll('.status')].map((status) => status.textContent)).toEqual([
    '没有抽中 · 候补中',
    '没有抽中',
  ]);
});

it('says what to do when there is nothing to come', async () => {
  phoneForTests.answer('listTickets', () =>
    good({ tickets: [aTicket({ status: 'cancelled', seed: null })], serverTime }),
  );
  render(<TicketsPage />);
  await screen.findByText('没有将要参加的活动');
  expect(screen.getByText('报名已取消')).toBeTruthy();
});
