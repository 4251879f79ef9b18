import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { correctHeadcount, readDesk, scanTicket } from '../../../contracts/checkin/calls';
import { deskText as text } from '../../../locales/zh-CN/checkin/desk';
import { showNote, vibrate } from '../../device/feedback';
import { openPage } from '../../device/navigation';
import { scanCode } from '../../device/scanCode';
import { useConfirmed } from '../../device/useConfirmed';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';
import { useSend } from '../../gateway/useSend';

export function useDesk() {
  const { activityId = '' } = useRouter().params;
  /** Null for the one that is on or comes next. */
  const [chosen, setChosen] = useState<string | null>(null);
  const shown = useCall(readDesk, { activityId, sessionId: chosen });
  const { send, failure, isSending } = useSend(scanTicket);
  const [answer, setAnswer] = useState<OutputOf<typeof scanTicket> | null>(null);
  const correcting = useAct(correctHeadcount);
  const [unanswered, setUnanswered] = useState<string | null>(null);
  useRefresh(shown.reload);
  const confirmed = useConfirmed();

  const sessionId = shown.value?.sessionId ?? '';
  const sessions = shown.value?.sessions ?? [];

  const check = async (code: string) => {
    setUnanswered(code);
    const answer = await send({ activityId, sessionId, code });
    if (!answer) return;
    setUnanswered(null);
    setAnswer(answer);
    vibrate(answer.verdict === 'valid' ? 'light' : 'heavy');
    shown.reload();
  };

  const miss = async (missing: number) => {
    const { party, seats } = answer ?? {};
    if (!answer || !party || typeof seats !== 'number') return;
    const { registrationId, counted } = party;
    const correction = { activityId, registrationId, seen: counted, people: counted - missing };
    const corrected = await correcting.act(correction, { done: text.corrected(missing), after: shown.reload });
    setAnswer(corrected ? { ...answer, seats: seats - missing, party: null } : null);
  };

  const scan = () =>
    confirmed(null, async () => {
      setAnswer(null);
      const code = await scanCode();
      if (code === null) showNote(text.notScanned);
      else await check(code);
    });

  return {
    shown,
    chooseSession: setChosen,
    answer,
    otherSessionAt: sessions.find(({ id }) => id === answer?.sessionId && id !== sessionId)?.startAt ?? null,
    closeAnswer: () => setAnswer(null),
    scan,
    miss,
    /** Asks again about the code that the network swallowed: the same scan, not a second one. */
    retry: () => (unanswered === null ? scan() : check(unanswered)),
    failure: failure ?? correcting.failure,
    isChecking: isSending,
    findByName: () => openPage('organizer/roster', { activityId, sessionId }),
  };
}
