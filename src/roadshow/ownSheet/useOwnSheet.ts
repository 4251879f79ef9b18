import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { appealResult, readOwnSheet, readResult } from '../../../contracts/contest/results';
import { ownSheetText as text } from '../../../locales/zh-CN/contest/result';
import { openPage } from '../../device/navigation';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';

const question = { title: text.ask, content: text.askNext, confirm: text.yes, cancel: text.no };

export function useOwnSheet() {
  const { contestId = '' } = useRouter().params;
  const shown = useCall(readOwnSheet, { contestId });
  const published = useCall(readResult, { contestId });
  const reload = async () => {
    await Promise.all([shown.reload(), published.reload()]);
  };
  useRefresh(reload);
  const appealing = useAct(appealResult);
  const [isAppealing, setIsAppealing] = useState(false);
  const { result = null, mine = null } = published.value ?? {};

  const send = async (reason: string): Promise<boolean> => {
    const purpose = `appealResult.${contestId}`;
    const input = { contestId, requestId: pendingRequestId(purpose), reason };
    const sent = await appealing.act(input, { ask: question, done: text.sent, after: published.reload });
    if (sent === null) return false;
    requestAnswered(purpose);
    setIsAppealing(false);
    return true;
  };
  return {
    contestId,
    shown,
    result,
    /** Their own appeal, as everyone reads it. */
    appealed: result && {
      ...result,
      appeals: result.appeals.filter(({ entryId }) => entryId === mine?.entryId),
    },
    mayAppeal: mine?.mayAppeal === true,
    appeal: {
      isOpen: isAppealing,
      open: () => {
        appealing.clearFailure();
        setIsAppealing(true);
      },
      close: () => setIsAppealing(false),
      failure: appealing.failure,
      isSending: appealing.isSending,
      refusedField: appealing.refusedField,
      send,
    },
    seeResult: () => openPage('roadshow/result', { contestId }),
  };
}
