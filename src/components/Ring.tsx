import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { type Color, colors } from './colors';
import { ringImage } from './ringImage';
import './Ring.scss';

type Props = {
  /** How much of the ring is drawn, 0 to 1. */
  readonly fraction: number;
  readonly color: Color;
  readonly track?: Color;
  /** Names one of the sizes in Ring.scss. */
  readonly size: 'step' | 'mark' | 'medal' | 'seats' | 'figure' | 'countdown' | 'ticket';
  readonly className?: string;
  readonly children?: ReactNode;
};

const strokes = { step: 16, mark: 12, medal: 10, seats: 9, figure: 8, countdown: 6, ticket: 2.6 } as const;

export function Ring({ fraction, color, track = 'track', size, className = '', children }: Props) {
  const backgroundImage = ringImage({
    fraction,
    color: colors[color],
    track: colors[track],
    size: 100,
    stroke: strokes[size],
  });
  return (
    <View className={`ring ring--${size} ${className}`} style={{ backgroundImage }}>
      {children}
    </View>
  );
}
