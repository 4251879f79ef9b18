import { useState } from 'react';
import { answerOffer } from '../../../contracts/registration/waitlist';
import { clashText } from '../../../locales/zh-CN/registration/clash';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import type { ClashChoice } from '../../components/activity/ClashField';
import { pointAtFault } from '../../components/form/pointAtFault';
import { requestAnswered } from '../../device/pendingRequest';
import type { Ticket } from '../../gateway/keptTickets';
import { seatRequest } from '../../gateway/seatRequest';
import { useAct } from '../../gateway/useAct';

const text = ticketText.offer;

export function useOfferAnswer(ticket: Ticket | null, reload: () => Promise<void>) {
  const { act, failure, isSending } = useAct(answerOffer);
  const [clash, setClash] = useState<ClashChoice | null>(null);
  const [isChoiceMissing, setIsChoiceMissing] = useState(false);
  // Who has seats of this session already has been asked.
  const clashes = ticket?.seats === 0 ? (ticket.clashes ?? []) : [];

  const answer = async (isAccepted: boolean) => {
    const offer = ticket?.waiting?.offer ?? null;
    if (!ticket || !offer) return;
    const isToChoose = isAccepted && clashes.length > 0 && clash === null;
    setIsChoiceMissing(isToChoose);
    if (isToChoose) {
      pointAtFault(clashText.wrong);
      return;
    }
    const answered = await act(
      {
        registrationId: ticket.registrationId,
        offer: offer.number,
        seenMovedAt: ticket.session.movedAt,
        seenTermsChangedAt: ticket.session.termsChangedAt,
        isAccepted,
        leaves: isAccepted && clash === 'swap' ? clashes.map(({ registrationId }) => registrationId) : [],
        keepsBoth: isAccepted && clash === 'both',
      },
      {
        ask: isAccepted ? null : questionFor(ticket),
        done: isAccepted ? text.accepted : text.declined,
        after: reload,
      },
    );
    if (answered) requestAnswered(seatRequest(ticket.activity.id));
  };
  return {
    accept: () => answer(true),
    decline: () => answer(false),
    failure,
    isSending,
    clashes,
    clash,
    chooseClash: (chosen: ClashChoice) => {
      setClash(chosen);
      setIsChoiceMissing(false);
    },
    wrong: isChoiceMissing ? clashText.wrong : undefined,
  };
}

const questionFor = ({ seats }: Ticket) => ({
  title: text.confirmDecline,
  content: seats > 0 ? text.confirmDeclineRest : text.confirmDeclineNext,
  confirm: text.letGo,
  cancel: text.keep,
});
