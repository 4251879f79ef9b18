import { reconfirm } from '../../../contracts/registration/tickets';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { showNote } from '../../device/feedback';
import type { Ticket } from '../../gateway/keptTickets';
import { useSend } from '../../gateway/useSend';

/** Says that the holder still comes. */
export function useReconfirmation(ticket: Ticket | null, reload: () => Promise<void>) {
  const { send, failure, isSending } = useSend(reconfirm);
  const sayYes = async () => {
    if (!ticket || !(await send({ registrationId: ticket.registrationId }))) return;
    showNote(ticketText.reconfirm.noted);
    await reload();
  };
  return { sayYes, failure, isSending };
}
