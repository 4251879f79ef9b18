import type { Instant } from '../../../domain/time/instant';
import { isAskedAboutTerms, isAskedToReconfirm, ticketFaceOf } from '../../components/ticket/ticketFace';
import type { Ticket } from '../../gateway/keptTickets';

export type TicketAct = 'answer-offer' | 'agree-to-terms' | 'reconfirm' | 'sign-up-again' | 'none';

export function ticketActOf(ticket: Ticket, now: Instant): TicketAct {
  const { activity } = ticket;
  const face = ticketFaceOf(ticket, now);
  if (face === 'offer') return 'answer-offer';
  if (isAskedAboutTerms(ticket, now)) return 'agree-to-terms';
  if (isAskedToReconfirm(ticket, now)) return 'reconfirm';
  const hasEnded = face === 'cancelled' || face === 'lapsed' || face === 'declined';
  const isOpen =
    activity.status === 'published' && activity.registrationOpensAt <= now && now < activity.registrationClosesAt;
  return hasEnded && isOpen ? 'sign-up-again' : 'none';
}
