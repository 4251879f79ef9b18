import { View } from '@tarojs/components';
import { seatsText } from '../../locales/zh-CN/activity/seats';
import type { Color } from './colors';
import { Ring } from './Ring';
import './SeatsRing.scss';

type Props = {
  readonly capacity: number;
  readonly left: number;
  /** In place of the caption that goes with the number. */
  readonly caption?: string;
};

export function SeatsRing({ capacity, left, caption }: Props) {
  const taken = capacity > 0 ? (capacity - left) / capacity : 1;
  return (
    <View className="seats-ring" aria-label={seatsText.leftWhole(left)}>
      <Ring fraction={taken} color={colorOf(left, taken)} size="seats">
        <View className={left > 0 ? 'seats-ring__number' : 'seats-ring__full'}>{left > 0 ? left : seatsText.full}</View>
      </Ring>
      <View className="seats-ring__caption">{caption ?? (left > 0 ? seatsText.left : seatsText.none)}</View>
    </View>
  );
}

const colorOf = (left: number, taken: number): Color => {
  if (left === 0) return 'ink2';
  return taken >= 0.9 ? 'amber' : 'jade';
};
