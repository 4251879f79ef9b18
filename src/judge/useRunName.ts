import { useRouter } from '@tarojs/taro';
import { useMemo } from 'react';
import type { RunName } from '../gateway/marks/keptJudging';

/** Which evening a page is about, as its address says. */
export function useRunName(): RunName {
  const { contestId = '', isRehearsal = '' } = useRouter().params;
  return useMemo(() => ({ contestId, isRehearsal: isRehearsal === 'true' }), [contestId, isRehearsal]);
}

/** The same as parameters of an address. */
export const runParameters = ({ contestId, isRehearsal }: RunName): Record<string, string> => ({
  contestId,
  isRehearsal: String(isRehearsal),
});
