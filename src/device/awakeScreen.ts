import Taro from '@tarojs/taro';
import { useEffect } from 'react';

const keepAwake = (keepScreenOn: boolean) => Taro.setKeepScreenOn({ keepScreenOn }).catch(() => undefined);

/** The phone does not fall asleep while it is needed at a glance; its brightness stays as it is. */
export function useAwakeScreen(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    keepAwake(true);
    return () => {
      keepAwake(false);
    };
  }, [isWanted]);
}
