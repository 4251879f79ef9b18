import { View } from '@tarojs/components';
import { millisecondsOf } from '../../../domain/time/instant';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { sayCountdown, sayMoment } from '../../../locales/zh-CN/time/time';
import { Ring } from '../../components/Ring';
import { now } from '../../device/clock';
import { useTick } from '../../device/useTick';
import type { Ticket } from '../../gateway/keptTickets';
import './OfferCard.scss';

type Waiting = NonNullable<Ticket['waiting']>;
type Props = {
  readonly waiting: Waiting;
  readonly offer: NonNullable<Waiting['offer']>;
  readonly isVisible: boolean;
};

const text = ticketText.offer;
const oneSecond = 1000;

/** The seats kept for who waited, in a ring that runs down by the server's clock. */
export function OfferCard({ waiting, offer, isVisible }: Props) {
  const time = useTick(oneSecond, isVisible);
  const [start, end] = [millisecondsOf(offer.madeAt), millisecondsOf(offer.until)];
  const left = end - time;
  const rest = waiting.wants - offer.seats;
  return (
    <View className="offer" aria-role="alert">
      <View className="offer__seats">{text.kept(offer.seats)}</View>
      <Ring fraction={left / (end - start)} color="amber" track="white">
        {left > 0 && <View className="offer__label">{text.countdown}</View>}
        <View className="offer__left">{sayCountdown(left)}</View>
      </Ring>
      <View className="offer__until">{left > 0 ? text.until(sayMoment(offer.until, now())) : text.over}</View>
      <View className="offer__otherwise">{rest > 0 ? text.partly(offer.seats, rest) : text.otherwise}</View>
    </View>
  );
}
