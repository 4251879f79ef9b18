import Taro from '@tarojs/taro';
import { useEffect } from 'react';

const fullBrightness = 1;
const systemBrightness = -1;

/** Bright and awake while someone else reads this screen; the phone's own setting returns after. */
export function useBrightScreen(isWanted: boolean): void {
  useEffect(() => {
    if (!isWanted) return;
    const ignore = () => undefined;
    Taro.setKeepScreenOn({ keepScreenOn: true }).catch(ignore);
    Taro.setScreenBrightness({ value: fullBrightness }).catch(ignore);
    return () => {
      Taro.setKeepScreenOn({ keepScreenOn: false }).catch(ignore);
      Taro.setScreenBrightness({ value: systemBrightness }).catch(ignore);
    };
  }, [isWanted]);
}
