import { View } from '@tarojs/components';
import type { TicketSeed } from '../../../domain/tickets/ticketCode';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { QrCode } from '../../components/ticket/QrCode';
import { useBrightScreen } from '../../device/brightScreen';
import { useTicketCode } from './useTicketCode';

type Props = { readonly seed: TicketSeed; readonly isVisible: boolean };

/** The code over a bar that runs down until the next code comes. */
export function TicketCode({ seed, isVisible }: Props) {
  const { code, secondsLeft, fractionLeft } = useTicketCode(seed, isVisible);
  useBrightScreen(isVisible);
  return (
    <View className="ticket__code">
      <QrCode text={code} label={text.code} />
      <View className="ticket__runs" aria-hidden="true">
        <View className="ticket__runs-left" style={{ width: `${(fractionLeft * 100).toFixed(1)}%` }} />
      </View>
      <View className="ticket__changes">{text.changes(secondsLeft)}</View>
    </View>
  );
}
