import Taro from '@tarojs/taro';
import { useEffect } from 'react';

const bars = {
  dim: { frontColor: '#ffffff', backgroundColor: '#14161a' },
  light: { frontColor: '#000000', backgroundColor: '#faf7f2' },
} as const;

/** WeChat's bar above the page, in the colours of the screen below it. */
export function useNavigationBar(look: keyof typeof bars): void {
  useEffect(() => {
    Taro.setNavigationBarColor(bars[look]).catch(() => undefined);
  }, [look]);
}
