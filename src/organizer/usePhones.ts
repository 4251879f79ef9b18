import { useState } from 'react';
import { revealPhone } from '../../contracts/registration/roster';
import { rosterText as text } from '../../locales/zh-CN/registration/roster';
import { askToConfirm } from '../device/feedback';
import { useSend } from '../gateway/useSend';

const question = {
  title: text.confirmPhone,
  content: text.confirmPhoneNext,
  confirm: text.look,
  cancel: text.notNow,
};

/** Phone numbers are asked for one at a time, and only for as long as the page is open. */
export function usePhones() {
  const [shown, setShown] = useState<Readonly<Record<string, string>>>({});
  const { send, failure, isSending } = useSend(revealPhone);

  const reveal = async (registrationId: string) => {
    if (!(await askToConfirm(question))) return;
    const revealed = await send({ registrationId });
    if (revealed) setShown((shown) => ({ ...shown, [registrationId]: revealed.phone }));
  };

  return { shown, reveal, failure, isSending };
}
