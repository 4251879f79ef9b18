import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { judgingText as text } from '../../locales/zh-CN/contest/judging';
import { Screen } from '../components/Screen';
import { useAwakeScreen } from '../device/awakeScreen';
import { useNavigationBar } from '../device/navigationBar';
import { useChosenDim } from '../theme/dim';
import './JudgeScreen.scss';

type Props = {
  readonly className: string;
  readonly isRehearsal: boolean;
  /** That the page is in view while something goes on. */
  readonly isAwake: boolean;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** A page for a dark hall; a rehearsal says so on every one. */
export function JudgeScreen({ className, isRehearsal, isAwake, actions, children }: Props) {
  const isDim = useChosenDim();
  useNavigationBar(isDim ? 'dim' : 'light');
  useAwakeScreen(isAwake);
  return (
    <Screen className={`judge ${className}`} isDim={isDim} actions={actions}>
      {isRehearsal && <View className="rehearsal-band">{text.rehearsal}</View>}
      {children}
    </Screen>
  );
}
