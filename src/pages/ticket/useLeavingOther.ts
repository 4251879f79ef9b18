import { cancelRegistration } from '../../../contracts/registration/tickets';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { clashName } from '../../components/activity/clashName';
import type { ReadTicket, Ticket } from '../../gateway/keptTickets';
import { useAct } from '../../gateway/useAct';

const text = ticketText.clash;

/** Gives back what the holder has elsewhere at the time of this ticket, after a question. */
export function useLeavingOther(ticket: Ticket | null, reload: () => Promise<void>) {
  const { act, failure, isSending } = useAct(cancelRegistration);
  const leave = async (clash: ReadTicket['clashes'][number]) => {
    const ask = {
      title: text.confirmLeave,
      content: text.confirmLeaveNext(clashName(clash)),
      confirm: text.leaveNow,
      cancel: text.keepNow,
    };
    await act({ registrationId: clash.registrationId }, { ask, done: text.left, after: reload });
  };
  return { clashes: ticket?.clashes ?? [], leave, failure, isSending };
}
