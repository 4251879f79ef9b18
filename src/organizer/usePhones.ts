import { useState } from 'react';
import { revealPhone } from '../../contracts/registration/roster';
import { rosterText as text } from '../../locales/zh-CN/registration/roster';
import { useAct } from '../gateway/useAct';

const question = {
  title: text.confirmPhone,
  content: text.confirmPhoneNext,
  confirm: text.look,
  cancel: text.notNow,
};

/** Phone numbers are asked for one at a time, and only for as long as the page is open. */
export function usePhones() {
  const [shown, setShown] = useState<Readonly<Record<string, string>>>({});
  const { act, failure, isSending } = useAct(revealPhone);

  const reveal = async (registrationId: string) => {
    const revealed = await act({ registrationId }, { ask: question });
    if (revealed) setShown((shown) => ({ ...shown, [registrationId]: revealed.phone }));
  };

  return { shown, reveal, failure, isSending };
}
