import { View } from '@tarojs/components';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { Badge } from '../../components/Badge';

type Props = { readonly outcome: keyof typeof text.welcome; readonly isOnline: boolean };

/** Says what the press that led here has brought about. */
export function TicketWelcome({ outcome, isOnline }: Props) {
  const { word, next } = text.welcome[outcome];
  const isSeat = outcome === 'confirmed';
  return (
    <View className={`ticket__welcome ticket__welcome--${outcome}`} aria-role="alert">
      <Badge tone={isSeat ? 'yes' : 'wait'} icon={isSeat ? 'check' : 'clock'} size="normal" />
      <View className="ticket__welcome-words">
        <View className="ticket__welcome-word">{word}</View>
        <View className="ticket__aside">{isSeat && isOnline ? text.welcomeOnline : next}</View>
      </View>
    </View>
  );
}
