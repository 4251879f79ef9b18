import type { Instant } from '../../../domain/time/instant';
import type { Ticket } from '../../gateway/keptTickets';

export type TicketFace =
  | 'offer'
  | 'confirmed'
  | 'waiting'
  | 'applied'
  | 'checked-in'
  | 'absent'
  | 'over'
  | 'unseated'
  | 'declined'
  | 'lapsed'
  | 'cancelled'
  | 'called-off';

export function ticketFaceOf(ticket: Ticket, now: Instant): TicketFace {
  const { status, session } = ticket;
  if (status === 'cancelled' || status === 'declined' || status === 'lapsed') return status;
  if (ticket.checkedInAt !== null) return 'checked-in';
  if (ticket.activity.status === 'cancelled') return 'called-off';
  if (ticket.absence !== null) return 'absent';
  if (now >= session.endAt) return status === 'confirmed' ? 'over' : 'unseated';
  if (hasOffer(ticket, now)) return 'offer';
  return status !== 'confirmed' && now >= session.startAt ? 'unseated' : status;
}

function hasOffer({ waiting }: Pick<Ticket, 'waiting'>, now: Instant): boolean {
  const offer = waiting?.offer ?? null;
  return offer !== null && now < offer.until;
}

/** Whether the holder is asked if they still come, and has not said so yet. */
export const isAskedToReconfirm = (ticket: Ticket, now: Instant): boolean =>
  ticketFaceOf(ticket, now) === 'confirmed' &&
  ticket.reconfirmation !== null &&
  !ticket.reconfirmation.isDone &&
  now < ticket.session.startAt;

/** Whether the terms are others than those they said yes to; an offer is answered with the terms in view. */
export const isAskedAboutTerms = (ticket: Ticket, now: Instant): boolean =>
  ticket.terms !== null && ['confirmed', 'waiting', 'applied'].includes(ticketFaceOf(ticket, now));

export const isComing = (ticket: Ticket, now: Instant): boolean => {
  const face = ticketFaceOf(ticket, now);
  return face === 'offer' || face === 'confirmed' || face === 'waiting' || face === 'applied';
};
