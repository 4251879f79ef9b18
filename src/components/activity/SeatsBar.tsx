import { View } from '@tarojs/components';
import { seatsText } from '../../../locales/zh-CN/activity/seats';
import './SeatsBar.scss';

type Props = {
  readonly capacity: number;
  readonly left: number;
  /** In place of the words that go with the numbers. */
  readonly caption?: string;
};

const fewLeft = 0.1;

/** How many seats are left in words, over a bar filled by those that are taken. */
export function SeatsBar({ capacity, left, caption }: Props) {
  return (
    <View
      className={`seats-bar seats-bar--${stateOf(capacity, left)}`}
      aria-label={caption ?? seatsText.leftWhole(left)}
    >
      <View className="seats-bar__words">
        {caption ?? (left > 0 ? seatsText.leftOf(left, capacity) : seatsText.full)}
      </View>
      <FilledBar filled={capacity - left} whole={capacity} />
    </View>
  );
}

type BarProps = { readonly filled: number; readonly whole: number };

/** A bar beside words that say the same. */
export function FilledBar({ filled, whole }: BarProps) {
  const percent = whole > 0 ? Math.min(100, Math.max(0, (filled / whole) * 100)) : 0;
  return (
    <View className="filled-bar" aria-hidden="true">
      <View className="filled-bar__part" style={{ width: `${percent.toFixed(1)}%` }} />
    </View>
  );
}

const stateOf = (capacity: number, left: number): 'full' | 'few' | 'free' => {
  if (left <= 0) return 'full';
  return left <= capacity * fewLeft ? 'few' : 'free';
};
