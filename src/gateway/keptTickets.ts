import * as v from 'valibot';
import type { OutputOf } from '../../contracts/call';
import { listedTicket, ticket } from '../../contracts/registration/ticket';
import type { listTickets, readTicket } from '../../contracts/registration/tickets';
import { now } from '../device/clock';
import { readStored, store } from '../device/localStore';

type Listed = OutputOf<typeof listTickets>['tickets'][number];
export type ReadTicket = OutputOf<typeof readTicket>['ticket'];
/** With its history and what it clashes with where it was read alone. */
export type Ticket = Listed & Partial<Pick<ReadTicket, 'timeline' | 'leftOut' | 'clashes'>>;
const key = 'tickets';
const keptTicket = v.object({
  ...listedTicket.entries,
  timeline: v.exactOptional(ticket.entries.timeline),
  leftOut: ticket.entries.leftOut,
});
const keptTickets = v.array(v.object({ keptAt: v.string(), ticket: keptTicket }));
export type KeptTicket = { readonly keptAt: string; readonly ticket: Ticket };

/** The tickets as last seen, in the order of the list, to be shown at a door without a network. */
export const readKeptTickets = (): readonly KeptTicket[] => readStored(key, keptTickets) ?? [];

const keep = (kept: readonly KeptTicket[]): boolean => store(key, kept);

/** The history that an earlier reading of a ticket brought stays as long as nothing has come to it. */
export function keepTickets(tickets: readonly Listed[]): void {
  const keptAt = now();
  const earlier = new Map(readKeptTickets().map(({ ticket }) => [ticket.registrationId, ticket]));
  keep(tickets.map((ticket) => ({ keptAt, ticket: { ...ticket, ...historyStill(ticket, earlier) } })));
}

function historyStill({ registrationId, latest }: Listed, earlier: ReadonlyMap<string, Ticket>) {
  const { timeline = [], leftOut } = earlier.get(registrationId) ?? {};
  const last = timeline[timeline.length - 1];
  return last && latest && last.step === latest.step && last.at === latest.at
    ? { timeline, ...(leftOut && { leftOut }) }
    : {};
}

/** In its place in the list; a ticket that the list does not know yet comes first until the list is read again. */
export function keepTicket(changed: Ticket): void {
  const renewed = { keptAt: now(), ticket: changed };
  const kept = readKeptTickets();
  const isChanged = ({ ticket: { registrationId } }: KeptTicket) => registrationId === changed.registrationId;
  keep(kept.some(isChanged) ? kept.map((one) => (isChanged(one) ? renewed : one)) : [renewed, ...kept]);
}
