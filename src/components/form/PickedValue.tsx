import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import './PickedValue.scss';

type Props = { readonly label: string; readonly children: ReactNode };

/** What a picker stands at, as the field that opens it. */
export const PickedValue = ({ label, children }: Props) => (
  <View className="field__input picked-value" aria-role="button" aria-label={label}>
    {children}
  </View>
);
