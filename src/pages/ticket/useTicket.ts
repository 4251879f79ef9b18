import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { readTicket } from '../../../contracts/registration/tickets';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { requestAnswered } from '../../device/pendingRequest';
import { usePageVisible } from '../../device/usePageVisible';
import { useRefresh } from '../../device/useRefresh';
import { keepTicket, readKeptTickets, type Ticket } from '../../gateway/keptTickets';
import { seatRequest } from '../../gateway/seatRequest';
import { useCall } from '../../gateway/useCall';
import { withCopy } from '../../gateway/withCopy';
import { ticketActOf } from './ticketAct';
import { useAppeal } from './useAppeal';
import { useCancellation } from './useCancellation';
import { useFewerSeats } from './useFewerSeats';
import { useLeaveWaitlist } from './useLeaveWaitlist';
import { useLeavingOther } from './useLeavingOther';
import { useOfferAnswer } from './useOfferAnswer';
import { useReconfirmation } from './useReconfirmation';
import { useTermsAgreement } from './useTermsAgreement';
import { useTicketWatch } from './useTicketWatch';

export function useTicket() {
  const { registrationId = '', isNew } = useRouter().params;
  const answered = useCall(readTicket, { registrationId });
  const [kept] = useState(readKeptTickets);
  const copy = kept.find(({ ticket }) => ticket.registrationId === registrationId);
  const shown = withCopy(
    answered,
    answered.value?.ticket ?? null,
    copy ? { value: copy.ticket, keptAt: copy.keptAt } : null,
  );
  const ticket = shown.value;

  useEffect(() => {
    if (!answered.value) return;
    keepTicket(answered.value.ticket);
    // The server knows of this sign-up: the next one is another wish.
    requestAnswered(seatRequest(answered.value.ticket.activity.id));
  }, [answered.value]);

  const isVisible = usePageVisible();
  useRefresh(answered.reload);
  useTicketWatch(ticket, isVisible, answered.reload);

  return {
    shown,
    /** What the press that led here has brought about; null once it is no news. */
    outcome: isNew === 'yes' && ticket ? outcomeOf(ticket) : null,
    act: ticket ? ticketActOf(ticket, now()) : 'none',
    isVisible,
    cancellation: useCancellation(ticket, answered.reload),
    lineLeaving: useLeaveWaitlist(ticket, answered.reload),
    leavingOther: useLeavingOther(ticket, answered.reload),
    fewerSeats: useFewerSeats(ticket, answered.reload),
    offerAnswer: useOfferAnswer(ticket, answered.reload),
    reconfirmation: useReconfirmation(ticket, answered.reload),
    terms: useTermsAgreement(ticket, answered.reload),
    appeal: useAppeal(ticket, answered.reload),
    seeActivity: () => ticket && openPage('pages/activity', { activityId: ticket.activity.id }),
    seeDraw: () => ticket && openPage('pages/draw', { activityId: ticket.activity.id }),
  } as const;
}

function outcomeOf({ status, checkedInAt, waiting }: Ticket): 'confirmed' | 'waiting' | 'applied' | null {
  if (checkedInAt !== null || waiting?.offer) return null;
  return status === 'confirmed' || status === 'waiting' || status === 'applied' ? status : null;
}
