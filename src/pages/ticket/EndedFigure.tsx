import { View } from '@tarojs/components';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { Badge } from '../../components/Badge';
import type { TicketFace } from '../../components/ticket/ticketFace';
import type { Ticket } from '../../gateway/keptTickets';

type Props = { readonly ticket: Ticket; readonly face: TicketFace };

export function EndedFigure({ ticket, face }: Props) {
  const rejection = ticket.latest?.step === 'rejected' ? ticket.latest.reason : null;
  return (
    <View className="ticket__code">
      <Badge tone={face === 'checked-in' ? 'yes' : 'quiet'} icon={face === 'checked-in' ? 'check' : 'cross'} />
      <View className="ticket__changes">{whyEnded(ticket, face)}</View>
      {face === 'declined' && rejection && <View className="ticket__changes">{text.ended.rejected(rejection)}</View>}
    </View>
  );
}

function whyEnded({ latest, draw }: Ticket, face: TicketFace): string {
  const last = latest?.step;
  switch (face) {
    case 'declined':
      if (last === 'not-decided') return text.ended.notDecided;
      if (last === 'session-gone') return text.ended.sessionGone;
      return draw === 'not-drawn' ? text.ended.notDrawn : text.ended.declined;
    case 'lapsed':
      return last === 'seat-released' ? text.ended.released : text.ended.lapsed;
    case 'unseated':
      return text.ended.unseated;
    case 'absent':
      return text.ended.absent;
    case 'over':
      return text.ended.over;
    default:
      return text.noCode;
  }
}
