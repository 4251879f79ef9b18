import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { checkInByName } from '../../../contracts/checkin/calls';
import { rosterText as text } from '../../../locales/zh-CN/registration/roster';
import { useAct } from '../../gateway/useAct';
import type { RosterEntry } from '../standing';

/** Lets people in by name at the door of one session, or of their own when the list was not opened from a desk. */
export function useAdmission(activityId: string, doorSessionId: string | null, onAdmitted: () => void) {
  const { act, failure, isSending } = useAct(checkInByName);
  const [answer, setAnswer] = useState<OutputOf<typeof checkInByName> | null>(null);

  const admit = async ({ registrationId, nickname, seats, sessionId }: RosterEntry) => {
    const ask = {
      title: seats > 1 ? text.confirmAdmitParty(nickname, seats) : text.confirmAdmit(nickname),
      content: text.confirmAdmitNext,
      confirm: text.admitNow,
      cancel: text.admitNotNow,
    };
    const answer = await act({ activityId, sessionId: doorSessionId ?? sessionId, registrationId }, { ask });
    if (!answer) return;
    setAnswer(answer);
    onAdmitted();
  };

  return { admit, answer, closeAnswer: () => setAnswer(null), failure, isSending };
}
