import { giveBackSeats } from '../../../contracts/registration/tickets';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';
import { useAct } from '../../gateway/useAct';

const text = ticketText.fewer;

/** Gives some seats of a party back, after a question; the others stay. */
export function useFewerSeats(ticket: Ticket | null, reload: () => Promise<void>) {
  const { act, failure, isSending } = useAct(giveBackSeats);
  const giveBack = async (keeps: number) => {
    if (!ticket) return;
    const ask = { title: text.confirm(keeps), content: text.confirmNext, confirm: text.yes, cancel: text.no };
    await act({ registrationId: ticket.registrationId, keeps }, { ask, done: text.done, after: reload });
  };
  return { giveBack, failure, isSending, isOpen: ticket !== null && mayShrink(ticket) };
}

const mayShrink = ({ status, seats, checkedInAt, activity, cancelBy }: Ticket): boolean =>
  status === 'confirmed' && seats > 1 && checkedInAt === null && activity.status === 'published' && now() < cancelBy;
