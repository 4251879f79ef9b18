import { View } from '@tarojs/components';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';
import './Badge.scss';

type Props = {
  readonly tone: 'yes' | 'wait' | 'quiet';
  readonly icon: IconName;
  readonly size?: 'normal' | 'large';
};

const iconColors = { yes: 'jade', wait: 'amber', quiet: 'ink2' } as const;

/** A sign on a round ground, beside the word that says the same. */
export function Badge({ tone, icon, size = 'large' }: Props) {
  return (
    <View className={`badge badge--${tone} badge--${size}`} aria-hidden="true">
      <Icon name={icon} color={iconColors[tone]} size={size} />
    </View>
  );
}
