import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';
import './Fact.scss';

type Props = { readonly icon: IconName; readonly label: string; readonly children: ReactNode };

export function Fact({ icon, label, children }: Props) {
  return (
    <View className="fact">
      <Icon name={icon} />
      <View className="fact__words">
        <View className="fact__label">{label}</View>
        <View className="fact__value">{children}</View>
      </View>
    </View>
  );
}
