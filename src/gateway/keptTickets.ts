import * as v from 'valibot';
import type { OutputOf } from '../../contracts/call';
import { type listTickets, ticket } from '../../contracts/registration';
import { now } from '../device/clock';
import { readStored, store } from '../device/localStore';

export type Ticket = OutputOf<typeof listTickets>['tickets'][number];
const key = 'tickets';
const keptTickets = v.object({ keptAt: v.string(), tickets: v.array(ticket) });

/** The tickets as last seen, to be shown at a door without a network. */
export const readKeptTickets = () => readStored(key, keptTickets);

export const keepTickets = (tickets: readonly Ticket[]): void => store(key, { keptAt: now(), tickets });

export function keepTicket(changed: Ticket): void {
  const others = (readKeptTickets()?.tickets ?? []).filter((kept) => kept.registrationId !== changed.registrationId);
  keepTickets([changed, ...others]);
}
