import { View } from '@tarojs/components';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';
import './StatusMark.scss';

type Tone = 'yes' | 'wait' | 'no' | 'quiet';
type Props = { readonly tone: Tone; readonly children: string };

const icons: Record<Tone, IconName> = { yes: 'check', wait: 'clock', no: 'cross', quiet: 'clock' };
const iconColors = { yes: 'jade', wait: 'amber', no: 'crimson', quiet: 'ink2' } as const;

export function StatusMark({ tone, children }: Props) {
  return (
    <View className={`status status--${tone}`}>
      <Icon name={icons[tone]} color={iconColors[tone]} size="small" />
      {children}
    </View>
  );
}
