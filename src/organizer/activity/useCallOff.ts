import { useState } from 'react';
import { cancelActivity } from '../../../contracts/activity/managing';
import { manageText as text } from '../../../locales/zh-CN/activity/manage';
import { useAct } from '../../gateway/useAct';

const question = {
  title: text.confirmCancel,
  content: text.confirmCancelNext,
  confirm: text.cancelSubmit,
  cancel: text.keep,
};

/** Cancels the whole activity: the reason first, then a confirmation, because nothing undoes it. */
export function useCallOff(activityId: string, onCancelled: () => void) {
  const [isAsking, setIsAsking] = useState(false);
  const { act, failure, isSending, refusedField } = useAct(cancelActivity);

  const callOff = async (reason: string): Promise<boolean> => {
    if (!(await act({ activityId, reason }, { ask: question, done: text.cancelled }))) return false;
    setIsAsking(false);
    onCancelled();
    return true;
  };

  return {
    isAsking,
    ask: () => setIsAsking(true),
    close: () => setIsAsking(false),
    callOff,
    failure,
    isSending,
    refusedField,
  };
}
