import { View } from '@tarojs/components';
import { useIsDim } from '../theme/dim';
import { type Color, colors, dimColors } from './colors';
import { type IconName, iconSvg } from './iconPaths';
import { picture } from './ringImage';
import './Icon.scss';

type Props = {
  readonly name: IconName;
  readonly color?: Color;
  readonly size?: 'small' | 'normal' | 'large';
};

export function Icon({ name, color = 'ink2', size = 'normal' }: Props) {
  const drawn = useIsDim() ? dimColors : colors;
  return (
    <View
      className={`icon icon--${size}`}
      aria-hidden="true"
      style={{ backgroundImage: picture(iconSvg(name, drawn[color])) }}
    />
  );
}
