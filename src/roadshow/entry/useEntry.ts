import { useRouter } from '@tarojs/taro';
import type { OutputOf } from '../../../contracts/call';
import { appealRejection, readMyEntry, withdrawEntry } from '../../../contracts/contest/calls';
import { entryText as text } from '../../../locales/zh-CN/contest/entry';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';
import { usePrompt } from '../../gateway/usePrompt';

export type OwnEntry = OutputOf<typeof readMyEntry>['entry'];
export type OwnContest = OutputOf<typeof readMyEntry>['contest'];

const withdrawQuestion = {
  title: text.confirmWithdraw,
  content: text.confirmWithdrawNext,
  confirm: text.yes,
  cancel: text.no,
};

export function useEntry() {
  const { entryId = '' } = useRouter().params;
  const shown = useCall(readMyEntry, { entryId });
  useRefresh(shown.reload);
  const withdrawing = useAct(withdrawEntry);
  const appealing = useAct(appealRejection);
  const appeal = usePrompt(appealing, (of: string, reason) =>
    appealing.act({ entryId: of, reason }, { done: text.appealSent, after: shown.reload }),
  );

  return {
    entryId,
    shown,
    write: () => openPage('roadshow/form', { entryId }),
    seeContest: (contestId: string) => openPage('roadshow/contest', { contestId }),
    seeResult: (contestId: string) => openPage('roadshow/result', { contestId }),
    seeSheet: (contestId: string) => openPage('roadshow/ownSheet', { contestId }),
    withdraw: () => withdrawing.act({ entryId }, { ask: withdrawQuestion, done: text.withdrawn, after: shown.reload }),
    isWithdrawing: withdrawing.isSending,
    failure: withdrawing.failure,
    appeal: { open: () => appeal.ask(entryId), sheet: appeal.sheet },
  };
}
