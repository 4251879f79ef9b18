import { useState } from 'react';
import { claimAdministrator } from '../../../contracts/member/calls';
import { administrationText as text } from '../../../locales/zh-CN/member/administration';
import { showNote } from '../../device/feedback';
import { useSend } from '../../gateway/useSend';

const shortestCode = 8;

export function useClaim(onClaimed: () => void) {
  const [code, setCode] = useState('');
  const [wrong, setWrong] = useState<string>();
  const { send, failure, isSending } = useSend(claimAdministrator);

  const write = (value: string) => {
    setCode(value);
    setWrong(undefined);
  };
  const claim = async () => {
    if (code.trim().length < shortestCode) return setWrong(text.claimWrong);
    const claimed = await send({ code: code.trim() });
    if (!claimed) return;
    showNote(text.claimed);
    onClaimed();
  };

  return { code, write, wrong, claim, failure, isSending };
}
