import { useRouter } from '@tarojs/taro';
import { appealResult, readOwnSheet, readResult } from '../../../contracts/contest/results';
import { ownSheetText as text } from '../../../locales/zh-CN/contest/result';
import { openPage } from '../../device/navigation';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';
import { usePrompt } from '../../gateway/usePrompt';

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
  const { result = null, mine = null } = published.value ?? {};

  const appeal = usePrompt(appealing, async (of: string, reason) => {
    const purpose = `appealResult.${of}`;
    const input = { contestId: of, requestId: pendingRequestId(purpose), reason };
    const sent = await appealing.act(input, { ask: question, done: text.sent, after: published.reload });
    if (sent !== null) requestAnswered(purpose);
    return sent;
  });
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
    appeal: { open: () => appeal.ask(contestId), sheet: appeal.sheet },
    seeResult: () => openPage('roadshow/result', { contestId }),
  };
}
