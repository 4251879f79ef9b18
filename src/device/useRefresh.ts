import Taro, { usePullDownRefresh } from '@tarojs/taro';
import { useReturn } from './useReturn';

export function useRefresh(reload: () => Promise<void>): void {
  useReturn(reload);
  usePullDownRefresh(async () => {
    await reload();
    Taro.stopPullDownRefresh();
  });
}
