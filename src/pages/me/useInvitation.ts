import { useState } from 'react';
import { acceptInvitation } from '../../../contracts/member/calls';
import { meText as text } from '../../../locales/zh-CN/member/me';
import { showNote } from '../../device/feedback';
import { useSend } from '../../gateway/useSend';

export function useInvitation(onJoined: () => void) {
  const [isOpen, setIsOpen] = useState(false);
  const { send, failure, isSending, clearFailure, refusedField } = useSend(acceptInvitation);

  const accept = async (code: string): Promise<boolean> => {
    const joined = await send({ code });
    if (!joined) return false;
    setIsOpen(false);
    showNote(text.joined(joined.organisationName));
    onJoined();
    return true;
  };
  const open = () => {
    clearFailure();
    setIsOpen(true);
  };
  return { isOpen, open, close: () => setIsOpen(false), accept, failure, isSending, refusedField };
}
