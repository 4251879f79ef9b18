import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useIsDim } from '../theme/dim';
import { type Color, colors, dimColors } from './colors';
import { ringImage } from './ringImage';
import './Ring.scss';

type Props = {
  /** How much of the time is left, 0 to 1. */
  readonly fraction: number;
  readonly color: Color;
  readonly track?: Color;
  readonly children?: ReactNode;
};

const stroke = 6;

/** Time that runs down; nothing else is told by a ring. */
export function Ring({ fraction, color, track = 'track', children }: Props) {
  const drawn = useIsDim() ? dimColors : colors;
  const backgroundImage = ringImage({
    fraction,
    color: drawn[color],
    track: drawn[track],
    size: 100,
    stroke,
  });
  return (
    <View className="ring" style={{ backgroundImage }}>
      {children}
    </View>
  );
}
