import { useState } from 'react';
import { appealAbsence } from '../../../contracts/registration/absences';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { showNote } from '../../device/feedback';
import type { Ticket } from '../../gateway/keptTickets';
import { useSend } from '../../gateway/useSend';

export type Appeal = ReturnType<typeof useAppeal>;

/** The holder's words on an absence, once. */
export function useAppeal(ticket: Ticket | null, reload: () => Promise<void>) {
  const { send, failure, isSending, clearFailure, refusedField } = useSend(appealAbsence);
  const [isOpen, setIsOpen] = useState(false);

  const close = () => {
    setIsOpen(false);
    clearFailure();
  };
  const submit = async (reason: string): Promise<boolean> => {
    if (!ticket || !(await send({ registrationId: ticket.registrationId, reason }))) return false;
    close();
    showNote(ticketText.absence.sent);
    await reload();
    return true;
  };
  return { isOpen, open: () => setIsOpen(true), close, submit, failure, isSending, refusedField };
}
