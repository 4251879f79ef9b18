import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './Card.scss';

type Props = {
  readonly children: ReactNode;
  readonly title?: string;
  readonly className?: string;
  readonly onTap?: () => void;
  readonly label?: string;
};

export function Card({ children, title, className = '', onTap, label }: Props) {
  const role = onTap ? 'button' : '';
  return (
    <View className={`card ${className}`} {...(onTap && { onClick: onTap })} aria-role={role} aria-label={label ?? ''}>
      {title && <View className="card__title">{title}</View>}
      {children}
    </View>
  );
}
