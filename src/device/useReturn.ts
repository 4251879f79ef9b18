import { useDidShow } from '@tarojs/taro';
import { useRef } from 'react';

/** Runs when the page comes into view again, not when it opens. */
export function useReturn(onReturn: () => void): void {
  const hasOpened = useRef(false);
  useDidShow(() => {
    if (hasOpened.current) onReturn();
    hasOpened.current = true;
  });
}
