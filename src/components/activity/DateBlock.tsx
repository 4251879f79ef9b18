import { View } from '@tarojs/components';
import type { Instant } from '../../../domain/time/instant';
import { sayDateBlock } from '../../../locales/zh-CN/time/time';
import { now } from '../../device/clock';
import './DateBlock.scss';

export function DateBlock({ at }: { readonly at: Instant }) {
  const { month, day, weekday, isNear } = sayDateBlock(at, now());
  return (
    <View className="date-block" aria-label={`${month}${day} ${weekday}`}>
      <View className="date-block__month">{month}</View>
      <View className="date-block__day">{day}</View>
      <View className={isNear ? 'date-block__weekday date-block__weekday--near' : 'date-block__weekday'}>
        {weekday}
      </View>
    </View>
  );
}
