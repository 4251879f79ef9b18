import { View } from '@tarojs/components';
import { isOnline } from '../../../domain/activity/placeKinds';
import { placeKindName } from '../../../locales/zh-CN/activity/kinds';
import { ticketsText as text } from '../../../locales/zh-CN/registration/tickets';
import { sayClock, sayMoment } from '../../../locales/zh-CN/time/time';
import { CardDate } from '../../components/activity/CardDate';
import { StatusMark } from '../../components/StatusMark';
import { isAskedToReconfirm, ticketFaceOf } from '../../components/ticket/ticketFace';
import { ticketStatusOf } from '../../components/ticket/ticketStatus';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';

type Props = { readonly ticket: Ticket; readonly onTap: (registrationId: string) => void };

export function TicketRow({ ticket, onTap }: Props) {
  const { activity, session } = ticket;
  const deadline = deadlineOf(ticket);
  const { tone, word } = ticketStatusOf(ticket, now());
  return (
    <View
      className={`ticket-row leaf-card ticket-row--${ticketFaceOf(ticket, now())}`}
      aria-role="button"
      aria-label={activity.title}
      onClick={() => onTap(ticket.registrationId)}
    >
      <CardDate kind={activity.kind} at={session.startAt} />
      <View className="leaf-card__words">
        <View className="ticket-row__title">{activity.title}</View>
        <View className="ticket-row__place">
          {sayClock(session.startAt)} · {isOnline(ticket) ? placeKindName(ticket) : activity.venue}
        </View>
        <StatusMark tone={tone}>{word}</StatusMark>
        {deadline && <View className="ticket-row__deadline">{deadline}</View>}
      </View>
    </View>
  );
}

function deadlineOf(ticket: Ticket): string | null {
  const face = ticketFaceOf(ticket, now());
  if (face === 'offer' && ticket.waiting?.offer) return text.offerUntil(sayMoment(ticket.waiting.offer.until, now()));
  if (isAskedToReconfirm(ticket, now()) && ticket.reconfirmation)
    return text.reconfirmUntil(sayMoment(ticket.reconfirmation.until, now()));
  return null;
}
