import { stopMessages } from '../../../contracts/message/calls';
import { remindersText as text } from '../../../locales/zh-CN/message/reminders';
import { askToConfirm, showNote } from '../../device/feedback';
import { useSend } from '../../gateway/useSend';

const question = { title: text.confirmStop, content: text.confirmStopNext, confirm: text.stopNow, cancel: text.keep };

/** Withdraws everything that was allowed. */
export function useStop(onStopped: () => void) {
  const { send, failure } = useSend(stopMessages);
  const stop = async () => {
    if (!(await askToConfirm(question))) return;
    if (!(await send({}))) return;
    showNote(text.stopped);
    onStopped();
  };
  return { stop, failure };
}
