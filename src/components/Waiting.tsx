import { View } from '@tarojs/components';
import { shellText } from '../../locales/zh-CN/app/shell';
import { Skeleton } from '../ui/Skeleton';
import './Waiting.scss';

const cards = ['first', 'second', 'third'];

export function Waiting() {
  return (
    <View className="waiting" aria-role="alert" aria-label={shellText.loading}>
      <View className="waiting__word">{shellText.loading}</View>
      {cards.map((card) => (
        <View key={card} className="waiting__card" aria-hidden="true">
          <Skeleton lines={2} />
        </View>
      ))}
    </View>
  );
}
