import { View } from '@tarojs/components';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { sayMoment } from '../../../locales/zh-CN/time/time';
import { Badge } from '../../components/Badge';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';

type Props = { readonly ticket: Ticket; readonly onSeeDraw: () => void };

const text = ticketText.application;

/** What an application waits for: the draw, with the number it stands under, or the organiser. */
export function ApplicationFigure({ ticket: { activity, lotNumber }, onSeeDraw }: Props) {
  const isByLot = activity.admission !== 'review';
  return (
    <View className="line">
      <Badge tone="wait" icon="clock" />
      {isByLot && lotNumber && (
        <>
          <View className="line__next">{text.lotNumber}</View>
          <View className="line__lot">{lotNumber}</View>
        </>
      )}
      <View className="line__next">
        {isByLot ? text.lot(sayMoment(activity.registrationClosesAt, now())) : text.review}
      </View>
      {isByLot && (
        <View className="text-link see-draw" aria-role="link" onClick={onSeeDraw}>
          {text.seeDraw}
        </View>
      )}
    </View>
  );
}
