import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useReturn } from './useReturn';

/** Renews what a page shows when it comes back into view and when it is pulled down. */
export function useRefresh(reload: () => Promise<void>): void {
  useReturn(reload);
  usePullDownRefresh(async () => {
    await reload();
    Taro.stopPullDownRefresh();
  });
}
