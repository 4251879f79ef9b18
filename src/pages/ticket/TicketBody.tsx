import { View } from '@tarojs/components';
import { placeName } from '../../../locales/zh-CN/place';
import { ticketText as text } from '../../../locales/zh-CN/ticket';
import { saySpan } from '../../../locales/zh-CN/time';
import { Card } from '../../components/Card';
import { Fact } from '../../components/Fact';
import { Icon } from '../../components/Icon';
import { Ring } from '../../components/Ring';
import { StatusMark } from '../../components/StatusMark';
import { ticketStatusOf } from '../../components/ticketStatus';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';
import { TicketCode } from './TicketCode';

type Props = { readonly ticket: Ticket; readonly isVisible: boolean; readonly onSeeActivity: () => void };

export function TicketBody({ ticket, isVisible, onSeeActivity }: Props) {
  const { activity, seed } = ticket;
  const { tone, word } = ticketStatusOf(ticket, now());
  return (
    <Card className="ticket__card">
      <View className="ticket__status">
        <StatusMark tone={tone}>{word}</StatusMark>
      </View>
      <View className="ticket__name">{ticket.nickname}</View>
      <View className="ticket__title">{activity.title}</View>
      {seed ? (
        <TicketCode seed={seed} isVisible={isVisible} />
      ) : (
        <View className="ticket__code">
          <Ring fraction={0} color="ink2" size="figure">
            <Icon name="cross" />
          </Ring>
          <View className="ticket__changes">{text.noCode}</View>
        </View>
      )}
      {activity.cancelReason && (
        <Fact icon="warning" label={text.cancelReason}>
          {activity.cancelReason}
        </Fact>
      )}
      <Fact icon="clock" label={text.when}>
        {saySpan(activity.startAt, activity.endAt, now())}
      </Fact>
      <Fact icon="place" label={text.where}>
        {activity.venue}
        <View className="ticket__aside">{placeName(activity.townshipCode)}</View>
      </Fact>
      <View className="text-link see-activity" aria-role="link" onClick={onSeeActivity}>
        {text.seeActivity}
      </View>
    </Card>
  );
}
