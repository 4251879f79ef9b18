import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { admitByName } from '../../../contracts/checkin';
import { rosterText as text } from '../../../locales/zh-CN/organizer';
import { askToConfirm } from '../../device/feedback';
import { useSend } from '../../gateway/useSend';

export function useAdmission(activityId: string, onAdmitted: () => void) {
  const { send, failure, isSending } = useSend(admitByName);
  const [answer, setAnswer] = useState<OutputOf<typeof admitByName> | null>(null);

  const admit = async (registrationId: string, nickname: string) => {
    const hasAgreed = await askToConfirm({
      title: text.confirmAdmit(nickname),
      content: text.confirmAdmitNext,
      confirm: text.admitNow,
      cancel: text.notNow,
    });
    if (!hasAgreed) return;
    const answer = await send({ activityId, registrationId });
    if (!answer) return;
    setAnswer(answer);
    onAdmitted();
  };

  return { admit, answer, closeAnswer: () => setAnswer(null), failure, isSending };
}
