import { keepTicket, keepTickets, readKeptTickets } from '../../../src/gateway/keptTickets';
import { phoneForTests } from '../../support/phone/phoneForTests';
import { aTicket } from '../../support/phone/tickets';

const at = '2026-06-20T02:00:00.000Z';
const later = '2026-06-21T02:00:00.000Z';
const signedUp = { step: 'signed-up', at, by: 'member', seats: 1, until: null, reason: null } as const;
const cancelled = { step: 'cancelled', at: later, by: 'member', seats: 1, until: null, reason: null } as const;
const listed = (...timeline: NonNullable<Parameters<typeof aTicket>[0]>['timeline'] & {}) => {
  const { timeline: _, ...ticket } = aTicket({ timeline });
  return ticket;
};
const historyKept = () => readKeptTickets().map(({ ticket }) => ticket.timeline ?? null);

beforeEach(() => phoneForTests.reset());

test('a list without histories leaves the one that was read alone, until something has come to it', () => {
  keepTicket(aTicket({ timeline: [signedUp] }));
  keepTickets([listed(signedUp)]);
  expect(historyKept()).toEqual([[signedUp]]);
  keepTickets([listed(signedUp, cancelled)]);
  expect(historyKept()).toEqual([null]);
  expect(readKeptTickets()[0]?.ticket.latest).toEqual(cancelled);
});

test('a ticket that was never read alone is kept without a history', () => {
  keepTickets([listed(signedUp)]);
  expect(historyKept()).toEqual([null]);
  expect(readKeptTickets()[0]?.ticket.latest).toEqual(signedUp);
});
