import { View } from '@tarojs/components';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { Icon } from '../../components/Icon';
import { Ring } from '../../components/Ring';

type Props = { readonly outcome: keyof typeof text.welcome; readonly isOnline: boolean };

/** Says what the press that led here has brought about. */
export function TicketWelcome({ outcome, isOnline }: Props) {
  const { word, next } = text.welcome[outcome];
  const isSeat = outcome === 'confirmed';
  return (
    <View className={`ticket__welcome ticket__welcome--${outcome}`} aria-role="alert">
      <Ring fraction={isSeat ? 1 : 0.5} color={isSeat ? 'jade' : 'amber'} size="seats">
        <Icon name={isSeat ? 'check' : 'clock'} color={isSeat ? 'jade' : 'amber'} />
      </Ring>
      <View className="ticket__welcome-words">
        <View className="ticket__welcome-word">{word}</View>
        <View className="ticket__aside">{isSeat && isOnline ? text.welcomeOnline : next}</View>
      </View>
    </View>
  );
}
