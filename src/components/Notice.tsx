import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { Icon } from './Icon';
import type { IconName } from './iconPaths';
import './Notice.scss';

type Props = {
  readonly tone: 'yes' | 'wait' | 'no';
  readonly icon: IconName;
  readonly title: string;
  readonly children?: ReactNode;
  readonly className?: string;
};

const iconColors = { yes: 'jade', wait: 'amber', no: 'crimson' } as const;

/** Something to know before the rest of a page: a bold sentence and what follows from it. */
export function Notice({ tone, icon, title, children, className = '' }: Props) {
  return (
    <View className={`notice notice--${tone} ${className}`} aria-role="alert">
      <Icon name={icon} color={iconColors[tone]} />
      <View className="notice__words">
        <View className="notice__title">{title}</View>
        {children && <View className="notice__next">{children}</View>}
      </View>
    </View>
  );
}
