import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { admitByName } from '../../../contracts/checkin/calls';
import { rosterText as text } from '../../../locales/zh-CN/registration/roster';
import { askToConfirm } from '../../device/feedback';
import { useSend } from '../../gateway/useSend';
import type { RosterEntry } from '../standing';

/** Lets people in by name at the door of one session, or of their own when the list was not opened from a desk. */
export function useAdmission(activityId: string, doorSessionId: string | null, onAdmitted: () => void) {
  const { send, failure, isSending } = useSend(admitByName);
  const [answer, setAnswer] = useState<OutputOf<typeof admitByName> | null>(null);

  const admit = async ({ registrationId, nickname, seats, sessionId }: RosterEntry) => {
    const hasAgreed = await askToConfirm({
      title: seats > 1 ? text.confirmAdmitParty(nickname, seats) : text.confirmAdmit(nickname),
      content: text.confirmAdmitNext,
      confirm: text.admitNow,
      cancel: text.admitNotNow,
    });
    if (!hasAgreed) return;
    const answer = await send({ activityId, sessionId: doorSessionId ?? sessionId, registrationId });
    if (!answer) return;
    setAnswer(answer);
    onAdmitted();
  };

  return { admit, answer, closeAnswer: () => setAnswer(null), failure, isSending };
}
