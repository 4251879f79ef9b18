import { View } from '@tarojs/components';
import type { TicketSeed } from '../../../domain/tickets/ticketCode';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { QrCode } from '../../components/QrCode';
import { Ring } from '../../components/Ring';
import { useBrightScreen } from '../../device/brightScreen';
import { useTicketCode } from './useTicketCode';

type Props = { readonly seed: TicketSeed; readonly isVisible: boolean };

/** The code in its ring, which runs down until the next code comes. */
export function TicketCode({ seed, isVisible }: Props) {
  const { code, secondsLeft, fractionLeft } = useTicketCode(seed, isVisible);
  useBrightScreen(isVisible);
  return (
    <View className="ticket__code">
      <Ring fraction={fractionLeft} color="jade" size="ticket">
        <QrCode text={code} label={text.code} />
      </Ring>
      <View className="ticket__changes">{text.changes(secondsLeft)}</View>
    </View>
  );
}
