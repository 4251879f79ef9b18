import type { Ticket } from '../gateway/keptTickets';

type Props = { readonly ticket: Ticket };

/** What one can do with a ticket besides showing it. */
export function TicketExtras(_: Props) {
  return null;
}
