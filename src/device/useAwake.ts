import Taro from '@tarojs/taro';
import { useEffect } from 'react';

/** A screen that is looked at all evening does not go dark by itself. */
export function useAwake(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    const ignore = () => undefined;
    Taro.setKeepScreenOn({ keepScreenOn: true }).catch(ignore);
    return () => {
      Taro.setKeepScreenOn({ keepScreenOn: false }).catch(ignore);
    };
  }, [isWanted]);
}
