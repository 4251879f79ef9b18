import { View } from '@tarojs/components';
import { isOnline } from '../../../domain/activity/placeKinds';
import { kindNames } from '../../../locales/zh-CN/activity/kinds';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { faceStyle } from '../../components/activity/kindFace';
import { Card } from '../../components/Card';
import { StatusMark } from '../../components/StatusMark';
import { ticketFaceOf } from '../../components/ticket/ticketFace';
import { ticketStatusOf } from '../../components/ticket/ticketStatus';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';
import { HallContest } from './HallContest';
import { TicketFacts } from './TicketFacts';
import { TicketFigure } from './TicketFigure';

type Props = {
  readonly ticket: Ticket;
  readonly isVisible: boolean;
  readonly onRefresh: () => void;
  readonly onSeeActivity: () => void;
  readonly onSeeDraw: () => void;
};

export function TicketBody({ ticket, isVisible, onRefresh, onSeeActivity, onSeeDraw }: Props) {
  const { tone, word } = ticketStatusOf(ticket, now());
  const face = ticketFaceOf(ticket, now());
  return (
    <Card className="ticket__card">
      <View className="ticket__edge" style={faceStyle(ticket.activity.kind)}>
        <View className="ticket__kind">{kindNames[ticket.activity.kind]}</View>
        <View className="ticket__title">{ticket.activity.title}</View>
      </View>
      <View className="ticket__status">
        <StatusMark tone={tone}>{word}</StatusMark>
      </View>
      {ticket.draw !== null && ticket.lotNumber !== null && (
        <View className="ticket__draw">
          <View className="ticket__lot">{text.lot(ticket.lotNumber)}</View>
          <View className="text-link see-draw" aria-role="link" onClick={onSeeDraw}>
            {text.checkDraw}
          </View>
        </View>
      )}
      <View className="ticket__name">{ticket.nickname}</View>
      {ticket.seats > 1 && (
        <View className="ticket__party">{isOnline(ticket) ? text.people(ticket.seats) : text.party(ticket.seats)}</View>
      )}
      {ticket.reconfirmation?.isDone && face === 'confirmed' && (
        <View className="ticket__party">{text.reconfirm.done}</View>
      )}
      <TicketFigure ticket={ticket} face={face} isVisible={isVisible} onRefresh={onRefresh} onSeeDraw={onSeeDraw} />
      <TicketFacts ticket={ticket} />
      <View className="text-link see-activity" aria-role="link" onClick={onSeeActivity}>
        {text.seeActivity}
      </View>
      {ticket.activity.kind === 'roadshow' && (face === 'confirmed' || face === 'checked-in') && (
        <HallContest activityId={ticket.activity.id} />
      )}
    </Card>
  );
}
