import { useDidHide, useDidShow } from '@tarojs/taro';
import { useState } from 'react';

/** Whether the page is in view: what ticks or asks again and again should rest while it is not. */
export function usePageVisible(): boolean {
  const [isVisible, setIsVisible] = useState(true);
  useDidShow(() => setIsVisible(true));
  useDidHide(() => setIsVisible(false));
  return isVisible;
}
