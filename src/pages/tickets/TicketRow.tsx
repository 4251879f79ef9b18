import { View } from '@tarojs/components';
import { sayClock } from '../../../locales/zh-CN/time';
import { DateBlock } from '../../components/DateBlock';
import { StatusMark } from '../../components/StatusMark';
import { ticketStatusOf } from '../../components/ticketStatus';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';

type Props = { readonly ticket: Ticket; readonly onTap: (registrationId: string) => void };

export function TicketRow({ ticket, onTap }: Props) {
  const { activity } = ticket;
  const { tone, word } = ticketStatusOf(ticket, now());
  return (
    <View
      className="ticket-row"
      aria-role="button"
      aria-label={activity.title}
      onClick={() => onTap(ticket.registrationId)}
    >
      <DateBlock at={activity.startAt} />
      <View className="ticket-row__words">
        <View className="ticket-row__title">{activity.title}</View>
        <View className="ticket-row__place">
          {sayClock(activity.startAt)} · {activity.venue}
        </View>
        <StatusMark tone={tone}>{word}</StatusMark>
      </View>
    </View>
  );
}
