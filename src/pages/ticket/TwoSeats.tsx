import { View } from '@tarojs/components';
import { ticketText } from '../../../locales/zh-CN/registration/ticket';
import { clashName } from '../../components/activity/clashName';
import { Card } from '../../components/Card';
import { FailureNotice } from '../../components/FailureNotice';
import { Button } from '../../ui/Button';
import type { useLeavingOther } from './useLeavingOther';

type Props = { readonly leaving: ReturnType<typeof useLeavingOther> };

const text = ticketText.clash;

/** Two seats at one time, as a draw or a review gives them to whoever applied for both: each other one can be given back. */
export function TwoSeats({ leaving }: Props) {
  const { clashes, failure, isSending, leave } = leaving;
  if (clashes.length === 0) return null;
  return (
    <Card className="two-seats" title={text.title}>
      <View className="two-seats__next">{text.next}</View>
      {failure && <FailureNotice failure={failure} />}
      {clashes.map((clash) => (
        <View key={clash.registrationId} className="two-seats__other">
          <View className="two-seats__name">{clashName(clash)}</View>
          <Button
            className="leave-other-button"
            label={text.leaveNamed(clashName(clash))}
            isBusy={isSending}
            onTap={() => leave(clash)}
          >
            {text.leaveOther}
          </Button>
        </View>
      ))}
    </Card>
  );
}
