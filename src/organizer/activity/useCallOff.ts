import { useState } from 'react';
import { cancelActivity } from '../../../contracts/activity/managing';
import { manageText as text } from '../../../locales/zh-CN/activity/manage';
import { askToConfirm, showNote } from '../../device/feedback';
import { useSend } from '../../gateway/useSend';

const question = {
  title: text.confirmCancel,
  content: text.confirmCancelNext,
  confirm: text.cancelSubmit,
  cancel: text.keep,
};

/** Cancels the whole activity: the reason first, then a confirmation, because nothing undoes it. */
export function useCallOff(activityId: string, onCancelled: () => void) {
  const [isAsking, setIsAsking] = useState(false);
  const { send, failure, isSending } = useSend(cancelActivity);

  const callOff = async (reason: string): Promise<boolean> => {
    if (!(await askToConfirm(question))) return false;
    const cancelled = await send({ activityId, reason });
    if (!cancelled) return false;
    setIsAsking(false);
    showNote(text.cancelled);
    onCancelled();
    return true;
  };

  return { isAsking, ask: () => setIsAsking(true), close: () => setIsAsking(false), callOff, failure, isSending };
}
