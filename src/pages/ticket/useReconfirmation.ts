import { reconfirm } from '../../../contracts/registration/tickets';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import type { Ticket } from '../../gateway/keptTickets';
import { useAct } from '../../gateway/useAct';

export function useReconfirmation(ticket: Ticket | null, reload: () => Promise<void>) {
  const { act, failure, isSending } = useAct(reconfirm);
  const sayYes = async () => {
    if (!ticket) return;
    const way = { done: ticketText.reconfirm.noted };
    if (await act({ registrationId: ticket.registrationId }, way)) await reload();
  };
  return { sayYes, failure, isSending };
}
