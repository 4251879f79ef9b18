import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { shellText } from '../../locales/zh-CN/app/shell';
import { isDemo } from '../device/deployment';
import { useIsLargeText } from '../theme/textSize';
import { motifVariables } from './activity/kindFace';
import './Screen.scss';

type Props = {
  readonly children: ReactNode;
  /** What stays within the thumb's reach: the primary action. */
  readonly actions?: ReactNode;
  readonly className?: string;
};

export function Screen({ children, actions, className = '' }: Props) {
  const isLarge = useIsLargeText();
  return (
    <View className={`screen ${isLarge ? 'large-text' : ''} ${className}`} style={motifVariables}>
      {isDemo() && <View className="screen__demo">{shellText.demo}</View>}
      <View className="screen__content">{children}</View>
      {actions && <View className="screen__actions">{actions}</View>}
    </View>
  );
}
