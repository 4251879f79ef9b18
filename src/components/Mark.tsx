import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { useIsDim } from '../theme/dim';
import { type Color, colors, dimColors } from './colors';
import { ringImage } from './ringImage';
import './Mark.scss';

type Props = { readonly color: Color; readonly children?: ReactNode };

/** The product's mark, rings around one heart, where a page has nothing else to show. */
export function Mark({ color, children }: Props) {
  const drawn = useIsDim() ? dimColors : colors;
  const ring = { fraction: 0, color: drawn[color], track: drawn.track, size: 100 };
  const backgroundImage = `${ringImage({ ...ring, stroke: 6 })}, ${ringImage({ ...ring, stroke: 10 })}`;
  return (
    <View className="mark" style={{ backgroundImage }}>
      {children}
    </View>
  );
}
