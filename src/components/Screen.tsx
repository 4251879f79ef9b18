import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { shellText } from '../../locales/zh-CN/app/shell';
import { isDemo } from '../device/deployment';
import { DimContext } from '../theme/dim';
import { useIsLargeText } from '../theme/textSize';
import { motifVariables } from './activity/kindFace';
import './Screen.scss';

type Props = {
  readonly children: ReactNode;
  /** What stays within the thumb's reach: the primary action. */
  readonly actions?: ReactNode;
  readonly className?: string;
  /** For a dark hall. */
  readonly isDim?: boolean;
};

export function Screen({ children, actions, className = '', isDim = false }: Props) {
  const isLarge = useIsLargeText();
  const look = `${isLarge ? 'large-text' : ''} ${isDim ? 'dim' : ''} ${className}`;
  return (
    <DimContext.Provider value={isDim}>
      <View className={`screen ${look}`} style={motifVariables}>
        {isDemo() && <View className="screen__demo">{shellText.demo}</View>}
        <View className="screen__content">{children}</View>
        {actions && <View className="screen__actions">{actions}</View>}
      </View>
    </DimContext.Provider>
  );
}
