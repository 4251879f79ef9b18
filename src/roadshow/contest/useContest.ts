import { useRouter, useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import { readOpenContest, startEntry } from '../../../contracts/contest/calls';
import { currentPolicyVersion } from '../../../domain/member/member';
import { openContestText as text } from '../../../locales/zh-CN/contest/open';
import { pointAtFault } from '../../components/form/pointAtFault';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';

export function useContest() {
  const { contestId = '' } = useRouter().params;
  const shown = useCall(readOpenContest, { contestId });
  useRefresh(shown.reload);
  const { act, failure, isSending } = useAct(startEntry);
  const [hasAgreed, setHasAgreed] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  useShareAppMessage(() => ({
    title: shown.value?.contest.title ?? '',
    path: `/roadshow/contest/index?contestId=${contestId}`,
  }));

  const enter = async () => {
    if (!hasAgreed) {
      setIsAsked(true);
      pointAtFault(text.agreeWrong);
      return;
    }
    const started = await act({ contestId, policyVersion: currentPolicyVersion });
    if (started) await openPage('roadshow/form', started);
  };
  return {
    shown,
    hasAgreed,
    isWrong: isAsked && !hasAgreed,
    agree: () => setHasAgreed(!hasAgreed),
    enter,
    failure,
    isSending,
    openEntry: (entryId: string) => openPage('roadshow/entry', { entryId }),
    seeResult: () => openPage('roadshow/result', { contestId }),
    seeDraw: () => openPage('pages/draw', { contestId }),
    vote: () => openPage('roadshow/ballot', { contestId }),
    fillIn: () => openPage('pages/profile'),
    check: () => openPage('organizer/entries', { contestId }),
    seeActivity: (activityId: string) => openPage('pages/activity', { activityId }),
    readPrivacy: () => openPage('pages/privacy'),
  };
}
