import { leaveWaitlist } from '../../../contracts/registration/waitlist';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';
import { useAct } from '../../gateway/useAct';

const text = ticketText.line;

/** Stops waiting for more seats, after a question; the confirmed ones stay. */
export function useLeaveWaitlist(ticket: Ticket | null, reload: () => Promise<void>) {
  const { act, failure, isSending } = useAct(leaveWaitlist);
  const rest = ticket && waitsForMore(ticket) ? (ticket.waiting?.wants ?? 0) : 0;

  const leave = async () => {
    if (!ticket) return;
    const way = { ask: questionFor(rest), done: text.leftWaitlist };
    if (await act({ registrationId: ticket.registrationId }, way)) await reload();
  };
  return { leave, rest, failure, isSending };
}

const waitsForMore = ({ status, waiting, activity, session }: Ticket): boolean =>
  status === 'confirmed' && waiting !== null && activity.status === 'published' && now() < session.startAt;

const questionFor = (rest: number) => ({
  title: text.confirmLeaveRest(rest),
  content: text.confirmLeaveRestNext,
  confirm: text.stopWaiting,
  cancel: text.stay,
});
