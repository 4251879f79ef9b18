import { useState } from 'react';
import { cancelActivity } from '../../../contracts/activity/managing';
import { manageText as text } from '../../../locales/zh-CN/activity/manage';
import { useAct } from '../../gateway/useAct';

const questions = {
  activity: { title: text.confirmCancel, content: text.confirmCancelNext, confirm: text.cancelSubmit },
  session: { title: text.confirmCancelSession, content: text.confirmCancelSessionNext, confirm: text.cancelSessionNow },
};

/** Calls off the whole activity or one session: the reason first, then a confirmation, because nothing undoes it. */
export function useCallOff(activityId: string, onCancelled: () => void) {
  const [isAsking, setIsAsking] = useState(false);
  const [sessionId, setSessionId] = useState<string | null>(null);
  const { act, failure, isSending, refusedField, clearFailure } = useAct(cancelActivity);

  const callOff = async (reason: string): Promise<boolean> => {
    const input = { activityId, reason, ...(sessionId !== null && { sessionId }) };
    const ask = { ...questions[sessionId === null ? 'activity' : 'session'], cancel: text.keep };
    const done = sessionId === null ? text.cancelled : text.sessionCancelled;
    if (!(await act(input, { ask, done }))) return false;
    setIsAsking(false);
    onCancelled();
    return true;
  };

  return {
    isAsking,
    /** Null for the whole activity; kept while the question goes away. */
    sessionId,
    ask: (sessionId: string | null) => {
      clearFailure();
      setSessionId(sessionId);
      setIsAsking(true);
    },
    close: () => setIsAsking(false),
    callOff,
    failure,
    isSending,
    refusedField,
  };
}
