import { agreeToTerms } from '../../../contracts/registration/tickets';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import type { Ticket } from '../../gateway/keptTickets';
import { useAct } from '../../gateway/useAct';

export function useTermsAgreement(ticket: Ticket | null, reload: () => Promise<void>) {
  const { act, failure, isSending } = useAct(agreeToTerms);
  const agree = async () => {
    if (!ticket) return;
    const { registrationId, session } = ticket;
    const way = { done: ticketText.terms.noted, after: reload };
    await act({ registrationId, seenTermsChangedAt: session.termsChangedAt }, way);
  };
  return { agree, failure, isSending };
}
