import { useRef, useState } from 'react';
import { cancelRegistration } from '../../../contracts/registration';
import type { AnyFailure } from '../../../locales/zh-CN/failures';
import { ticketText as text } from '../../../locales/zh-CN/ticket';
import { now } from '../../device/clock';
import { askToConfirm, showNote } from '../../device/feedback';
import { requestAnswered } from '../../device/pendingRequest';
import { callCloud } from '../../gateway/callCloud';
import type { Ticket } from '../../gateway/keptTickets';
import { seatRequest } from '../../gateway/seatRequest';

export function useCancellation(ticket: Ticket | null, reload: () => Promise<void>) {
  const [failure, setFailure] = useState<AnyFailure | null>(null);
  const [isSending, setIsSending] = useState(false);
  const isUnderway = useRef(false);

  const cancel = async () => {
    if (!ticket || isUnderway.current) return;
    isUnderway.current = true;
    const hasAgreed = await askToConfirm({
      title: text.confirmCancel,
      content: text.confirmCancelNext,
      confirm: text.cancel,
      cancel: text.keep,
    });
    if (hasAgreed) {
      setIsSending(true);
      const answer = await callCloud(cancelRegistration, { registrationId: ticket.registrationId });
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) {
        requestAnswered(seatRequest(ticket.activity.id));
        showNote(text.cancelled);
        await reload();
      }
      setIsSending(false);
    }
    isUnderway.current = false;
  };

  const isOpen = ticket?.status === 'confirmed' && !ticket.checkedInAt && ticket.activity.status !== 'cancelled';
  return {
    cancel,
    failure,
    isSending,
    isOpen: isOpen && now() < ticket.activity.startAt,
    isInTime: ticket ? now() < ticket.cancelBy : false,
  };
}
