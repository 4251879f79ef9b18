import type { Instant } from '../../../domain/time/instant';
import { isAskedAboutTerms, isAskedToReconfirm, isComing, ticketFaceOf } from '../../components/ticket/ticketFace';
import type { Ticket } from '../../gateway/keptTickets';

const groups = ['urgent', 'waiting', 'coming', 'past'] as const;
type Group = (typeof groups)[number];

/** What waits for an answer first, then what may still become a seat, then the seats; within each as the server orders. */
export function groupTickets(tickets: readonly Ticket[], now: Instant) {
  const inGroup = (group: Group) => tickets.filter((ticket) => groupOf(ticket, now) === group);
  return groups.map((group) => ({ group, tickets: inGroup(group) }));
}

function groupOf(ticket: Ticket, now: Instant): Group {
  const face = ticketFaceOf(ticket, now);
  if (face === 'offer' || isAskedAboutTerms(ticket, now) || isAskedToReconfirm(ticket, now)) return 'urgent';
  if (face === 'waiting' || face === 'applied') return 'waiting';
  return isComing(ticket, now) ? 'coming' : 'past';
}
