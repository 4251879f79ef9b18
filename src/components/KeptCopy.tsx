import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { Instant } from '../../domain/time/instant';
import { shellText as text } from '../../locales/zh-CN/app/shell';
import { sayMoment } from '../../locales/zh-CN/time/time';
import { now } from '../device/clock';
import { Icon } from './Icon';
import './KeptCopy.scss';

type Props = { readonly at: Instant; readonly children?: ReactNode };

export function KeptCopy({ at, children }: Props) {
  return (
    <View className="kept-copy" aria-role="alert">
      <Icon name="offline" color="amber" />
      <View className="kept-copy__words">
        {text.keptCopy(sayMoment(at, now()))}
        {children}
      </View>
    </View>
  );
}
