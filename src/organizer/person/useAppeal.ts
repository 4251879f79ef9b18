import { useState } from 'react';
import { decideAppeal } from '../../../contracts/registration/absences';
import { personText as text } from '../../../locales/zh-CN/registration/person';
import { showNote } from '../../device/feedback';
import { useSend } from '../../gateway/useSend';

/** An appeal is decided by a person who says why; the answer is final. */
export function useAppeal(registrationId: string, onDecided: () => void) {
  /** Which way is being written down; null while none is. */
  const [isExcusing, setIsExcusing] = useState<boolean | null>(null);
  const { send, failure, isSending, clearFailure, refusedField } = useSend(decideAppeal);

  const open = (isExcused: boolean) => {
    clearFailure();
    setIsExcusing(isExcused);
  };
  const answer = async (words: string): Promise<boolean> => {
    if (isExcusing === null) return false;
    const decided = await send({ registrationId, isExcused: isExcusing, answer: words });
    // Refused because a colleague was faster: their answer is what the page should show.
    onDecided();
    if (!decided) return false;
    setIsExcusing(null);
    showNote(text.answered);
    return true;
  };

  return { isExcusing, open, close: () => setIsExcusing(null), answer, failure, isSending, refusedField };
}
