import { View } from '@tarojs/components';
import { isOnline } from '../../../domain/activity/placeKinds';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { Badge } from '../../components/Badge';
import type { TicketFace } from '../../components/ticket/ticketFace';
import type { Ticket } from '../../gateway/keptTickets';
import { ApplicationFigure } from './ApplicationFigure';
import { EndedFigure } from './EndedFigure';
import { TicketCode } from './TicketCode';
import { WaitingFigure } from './WaitingFigure';

type Props = {
  readonly ticket: Ticket;
  readonly face: TicketFace;
  readonly isVisible: boolean;
  readonly onRefresh: () => void;
  readonly onSeeDraw: () => void;
};

/** What matters most on a ticket: the code that opens the door, the place on the waitlist, or why there is neither. */
export function TicketFigure({ ticket, face, isVisible, onRefresh, onSeeDraw }: Props) {
  if (ticket.seed !== null && !isOnline(ticket)) return <TicketCode seed={ticket.seed} isVisible={isVisible} />;
  switch (face) {
    case 'offer':
      return null;
    case 'waiting':
      return ticket.waiting && <WaitingFigure waiting={ticket.waiting} onRefresh={onRefresh} />;
    case 'applied':
      return <ApplicationFigure ticket={ticket} onSeeDraw={onSeeDraw} />;
    case 'confirmed':
    case 'checked-in':
      return isOnline(ticket) ? <OnlineFigure /> : <EndedFigure ticket={ticket} face={face} />;
    default:
      return <EndedFigure ticket={ticket} face={face} />;
  }
}

const OnlineFigure = () => (
  <View className="ticket__code">
    <Badge tone="yes" icon="check" />
    <View className="ticket__changes">{text.online}</View>
  </View>
);
