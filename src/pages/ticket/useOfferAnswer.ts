import { answerOffer } from '../../../contracts/registration/waitlist';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { askToConfirm, showNote } from '../../device/feedback';
import { requestAnswered } from '../../device/pendingRequest';
import type { Ticket } from '../../gateway/keptTickets';
import { seatRequest } from '../../gateway/seatRequest';
import { useSend } from '../../gateway/useSend';

const text = ticketText.offer;

/** Takes the seats on offer with one tap, or lets them go after a question. */
export function useOfferAnswer(ticket: Ticket | null, reload: () => Promise<void>) {
  const { send, failure, isSending } = useSend(answerOffer);

  const answer = async (isAccepted: boolean) => {
    const offer = ticket?.waiting?.offer ?? null;
    if (!ticket || !offer) return;
    if (!isAccepted && !(await askToConfirm(questionFor(ticket)))) return;
    const answered = await send({ registrationId: ticket.registrationId, offer: offer.number, isAccepted });
    if (answered) {
      requestAnswered(seatRequest(ticket.activity.id));
      showNote(isAccepted ? text.accepted : text.declined);
    }
    await reload();
  };
  return { accept: () => answer(true), decline: () => answer(false), failure, isSending };
}

const questionFor = ({ seats }: Ticket) => ({
  title: text.confirmDecline,
  content: seats > 0 ? text.confirmDeclineRest : text.confirmDeclineNext,
  confirm: text.letGo,
  cancel: text.keep,
});
