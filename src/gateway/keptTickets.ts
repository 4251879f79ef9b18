import * as v from 'valibot';
import type { OutputOf } from '../../contracts/call';
import { ticket } from '../../contracts/registration/ticket';
import type { listTickets } from '../../contracts/registration/tickets';
import { now } from '../device/clock';
import { readStored, store } from '../device/localStore';

export type Ticket = OutputOf<typeof listTickets>['tickets'][number];
const key = 'tickets';
const keptTickets = v.array(v.object({ keptAt: v.string(), ticket }));
export type KeptTicket = { readonly keptAt: string; readonly ticket: Ticket };

/** The tickets as last seen, in the order of the list, to be shown at a door without a network. */
export const readKeptTickets = (): readonly KeptTicket[] => readStored(key, keptTickets) ?? [];

const keep = (kept: readonly KeptTicket[]): void => store(key, kept);

export function keepTickets(tickets: readonly Ticket[]): void {
  const keptAt = now();
  keep(tickets.map((ticket) => ({ keptAt, ticket })));
}

/** In its place in the list; a ticket that the list does not know yet comes first until the list is read again. */
export function keepTicket(changed: Ticket): void {
  const renewed = { keptAt: now(), ticket: changed };
  const kept = readKeptTickets();
  const isChanged = ({ ticket: { registrationId } }: KeptTicket) => registrationId === changed.registrationId;
  keep(kept.some(isChanged) ? kept.map((one) => (isChanged(one) ? renewed : one)) : [renewed, ...kept]);
}
