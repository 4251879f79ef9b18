import { reconfirm } from '../../../contracts/registration/tickets';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import type { Ticket } from '../../gateway/keptTickets';
import { useAct } from '../../gateway/useAct';

export function useReconfirmation(ticket: Ticket | null, reload: () => Promise<void>) {
  const { act, failure, isSending } = useAct(reconfirm);
  const sayYes = async () => {
    if (!ticket) return;
    const { registrationId, session } = ticket;
    const way = { done: ticketText.reconfirm.noted, after: reload };
    await act({ registrationId, seenMovedAt: session.movedAt }, way);
  };
  return { sayYes, failure, isSending };
}
