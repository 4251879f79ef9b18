import { useState } from 'react';
import { answerResultAppeal } from '../../../contracts/contest/results';
import { publishResultText as text } from '../../../locales/zh-CN/contest/publish';
import type { Appeal } from '../../components/contest/Appeals';
import { useAct } from '../../gateway/useAct';

const ask = { title: text.answerAsk, content: text.answerAskNext, confirm: text.answerYes, cancel: text.no };

export function useAnswering(contestId: string, reload: () => Promise<void>) {
  const { act, failure, isSending, clearFailure, refusedField } = useAct(answerResultAppeal);
  /** Stays while its sheet goes away. */
  const [appeal, setAppeal] = useState<Appeal | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  return {
    appeal,
    isOpen,
    open: (one: Appeal) => {
      clearFailure();
      setAppeal(one);
      setIsOpen(true);
    },
    close: () => setIsOpen(false),
    send: async (answer: string): Promise<boolean> => {
      if (appeal === null) return false;
      const input = { contestId, appealId: appeal.id, answer };
      if (!(await act(input, { ask, done: text.answered, after: reload }))) return false;
      setIsOpen(false);
      return true;
    },
    failure,
    isSending,
    refusedField,
  };
}
