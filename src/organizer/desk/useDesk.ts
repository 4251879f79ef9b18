import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { readDesk, scanTicket } from '../../../contracts/checkin';
import { deskText as text } from '../../../locales/zh-CN/desk';
import { buzz, showNote } from '../../device/feedback';
import { openPage } from '../../device/navigation';
import { scanCode } from '../../device/scanCode';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';

export function useDesk() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(readDesk, { activityId });
  const { send, failure, isSending } = useSend(scanTicket);
  const [answer, setAnswer] = useState<OutputOf<typeof scanTicket> | null>(null);
  const [unanswered, setUnanswered] = useState<string | null>(null);
  useRefresh(shown.reload);

  const check = async (code: string) => {
    setUnanswered(code);
    const answer = await send({ activityId, code });
    if (!answer) return;
    setUnanswered(null);
    setAnswer(answer);
    buzz(answer.verdict === 'valid' ? 'light' : 'heavy');
    shown.reload();
  };

  const scan = async () => {
    setAnswer(null);
    const code = await scanCode();
    if (code === null) showNote(text.notScanned);
    else await check(code);
  };

  return {
    shown,
    answer,
    closeAnswer: () => setAnswer(null),
    scan,
    /** Asks again about the code that the network swallowed: the same scan, not a second one. */
    retry: () => (unanswered === null ? scan() : check(unanswered)),
    failure,
    isChecking: isSending,
    findByName: () => openPage('organizer/roster', { activityId }),
  };
}
