import { render } from '@testing-library/react';
import TicketPage from '../../../src/pages/ticket/index';
import { good, phoneForTests } from './phoneForTests';
import { aTicket } from './tickets';

export const ticket = aTicket();
export const serverTime = '2026-07-01T00:00:00.000Z';

beforeEach(() => {
  phoneForTests.reset();
  phoneForTests.parameters = { registrationId: ticket.registrationId };
});
export const openWith = (shown = ticket) => {
  phoneForTests.answer('readTicket', () => good({ ticket: shown, serverTime }));
  return render(<TicketPage />);
};
/** What was done, besides looking. */
export const acts = () =>
  phoneForTests.calls.filter(({ action }) => action !== 'readTicket' && action !== 'readLedger');
export const sent = () => acts().map(({ action }) => action);
export const tap = (container: HTMLElement, selector: string) =>
  container.querySelector<HTMLElement>(selector)?.click();
