import { stopMessages } from '../../../contracts/message/calls';
import { remindersText as text } from '../../../locales/zh-CN/message/reminders';
import { forgetPrompts } from '../../gateway/pendingPrompts';
import { useAct } from '../../gateway/useAct';

const question = { title: text.confirmStop, content: text.confirmStopNext, confirm: text.stopNow, cancel: text.keep };

export function useStop(onStopped: () => void) {
  const { act, failure } = useAct(stopMessages);
  const stop = async () => {
    if (!(await act({}, { ask: question, done: text.stopped }))) return;
    forgetPrompts();
    onStopped();
  };
  return { stop, failure };
}
