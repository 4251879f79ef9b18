import { View } from '@tarojs/components';
import { seatsText } from '../../../locales/zh-CN/seats';
import { Card } from '../../components/Card';
import { SeatsRing } from '../../components/SeatsRing';

type Props = { readonly capacity: number; readonly left: number };

export function SeatsCard({ capacity, left }: Props) {
  return (
    <Card className="activity__seats">
      <View>
        <View className="activity__seats-left">{seatsText.leftWhole(left)}</View>
        <View className="activity__aside">{seatsText.ofCapacity(capacity - left, capacity)}</View>
      </View>
      <SeatsRing capacity={capacity} left={left} />
    </Card>
  );
}
