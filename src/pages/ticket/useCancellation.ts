import { cancelRegistration } from '../../../contracts/registration/tickets';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { now } from '../../device/clock';
import { requestAnswered } from '../../device/pendingRequest';
import type { Ticket } from '../../gateway/keptTickets';
import { seatRequest } from '../../gateway/seatRequest';
import { useAct } from '../../gateway/useAct';

/** What giving back means, by what is given back. */
const words = {
  confirmed: {
    title: text.confirmCancel,
    content: text.confirmCancelNext,
    confirm: text.cancel,
    cancel: text.keep,
    done: text.cancelled,
  },
  waiting: {
    title: text.line.confirmLeave,
    content: text.line.confirmLeaveNext,
    confirm: text.line.leave,
    cancel: text.line.stay,
    done: text.line.left,
  },
  applied: {
    title: text.application.confirmWithdraw,
    content: text.application.confirmWithdrawNext,
    confirm: text.application.withdraw,
    cancel: text.application.keep,
    done: text.application.withdrawn,
  },
} as const;

/** Gives seats, a place on the waitlist or an application back, after a question. */
export function useCancellation(ticket: Ticket | null, reload: () => Promise<void>) {
  const { act, failure, isSending } = useAct(cancelRegistration);
  const said = ticket && wordsFor(ticket);

  const cancel = async () => {
    if (!ticket || !said) return;
    if (!(await act({ registrationId: ticket.registrationId }, { ask: said, done: said.done }))) return;
    requestAnswered(seatRequest(ticket.activity.id));
    await reload();
  };

  return {
    cancel,
    failure,
    isSending,
    word: said?.confirm ?? text.cancel,
    isOpen: ticket !== null && mayStillCome(ticket),
    /** A line or an application may be left at any time. */
    isInTime: ticket !== null && (ticket.status !== 'confirmed' || now() < ticket.cancelBy),
  };
}

const wordsFor = ({ status }: Ticket) =>
  status === 'confirmed' || status === 'waiting' || status === 'applied' ? words[status] : null;

const mayStillCome = (ticket: Ticket) =>
  wordsFor(ticket) !== null &&
  ticket.checkedInAt === null &&
  ticket.activity.status !== 'cancelled' &&
  now() < ticket.session.startAt;
