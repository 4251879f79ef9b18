import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { readResult } from '../../../contracts/contest/results';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { useRecompute } from './useRecompute';

export function useResult() {
  const { contestId = '' } = useRouter().params;
  const shown = useCall(readResult, { contestId });
  useRefresh(shown.reload);
  useShareAppMessage(() => ({
    title: shown.value?.title ?? '',
    path: `/roadshow/result/index?contestId=${contestId}`,
  }));
  return {
    shown,
    proof: useRecompute(contestId),
    seeSheet: () => openPage('roadshow/ownSheet', { contestId }),
  };
}
