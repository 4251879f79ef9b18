import Taro from '@tarojs/taro';
import { useRef } from 'react';

/** WeChat refuses answers of more than four characters. */
export type Question = {
  readonly title: string;
  readonly content: string;
  readonly confirm: string;
  readonly cancel: string;
};

/** Asks before what cannot be undone, and does it when the person agrees; one at a time, however often it is tapped. */
export function useConfirmed() {
  const isUnderway = useRef(false);

  /** Null when the person did not agree, or something else of this is under way. A question of null is not asked. */
  return async function confirmed<Done>(question: Question | null, act: () => Promise<Done>): Promise<Done | null> {
    if (isUnderway.current) return null;
    isUnderway.current = true;
    try {
      return question === null || (await isAgreed(question)) ? await act() : null;
    } finally {
      isUnderway.current = false;
    }
  };
}

async function isAgreed({ title, content, confirm, cancel }: Question): Promise<boolean> {
  const answer = await Taro.showModal({ title, content, confirmText: confirm, cancelText: cancel });
  return answer.confirm;
}
