import { View } from '@tarojs/components';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Badge } from '../../components/Badge';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';

type Props = { readonly waiting: NonNullable<Ticket['waiting']>; readonly onRefresh: () => void };

const text = ticketText.line;

/** How many stand before, as the one big figure, and what happens next. */
export function WaitingFigure({ waiting, onRefresh }: Props) {
  const { ahead, wants, maySplit, from } = waiting;
  return (
    <View className="line">
      {ahead === null || ahead === 0 ? (
        <Badge tone="wait" icon="clock" />
      ) : (
        <View className="line__figure">{ahead}</View>
      )}
      <View className="line__ahead">{sayPlace(ahead)}</View>
      <View className="line__next">{now() < from ? text.from(sayMoment(from, now())) : text.soon}</View>
      {wants > 1 && <View className="line__next">{maySplit ? text.apart(wants) : text.together(wants)}</View>}
      <View className="text-link refresh-place" aria-role="button" onClick={onRefresh}>
        {text.refresh}
      </View>
    </View>
  );
}

function sayPlace(ahead: number | null): string {
  if (ahead === null) return text.inLine;
  return ahead === 0 ? text.next : text.ahead(ahead);
}
