import { cancelRegistration } from '../../../contracts/registration';
import { ticketText as text } from '../../../locales/zh-CN/ticket';
import { now } from '../../device/clock';
import { askToConfirm, showNote } from '../../device/feedback';
import { requestAnswered } from '../../device/pendingRequest';
import type { Ticket } from '../../gateway/keptTickets';
import { seatRequest } from '../../gateway/seatRequest';
import { useSend } from '../../gateway/useSend';

const question = {
  title: text.confirmCancel,
  content: text.confirmCancelNext,
  confirm: text.cancel,
  cancel: text.keep,
};

export function useCancellation(ticket: Ticket | null, reload: () => Promise<void>) {
  const { send, failure, isSending } = useSend(cancelRegistration);

  const cancel = async () => {
    if (!ticket || !(await askToConfirm(question))) return;
    const cancelled = await send({ registrationId: ticket.registrationId });
    if (!cancelled) return;
    requestAnswered(seatRequest(ticket.activity.id));
    showNote(text.cancelled);
    await reload();
  };

  return {
    cancel,
    failure,
    isSending,
    isOpen: ticket !== null && mayStillCome(ticket),
    isInTime: ticket !== null && now() < ticket.cancelBy,
  };
}

const mayStillCome = ({ status, checkedInAt, activity }: Ticket) =>
  status === 'confirmed' && checkedInAt === null && activity.status !== 'cancelled' && now() < activity.startAt;
