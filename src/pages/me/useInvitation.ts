import { useState } from 'react';
import { joinContest } from '../../../contracts/contest/officials';
import { acceptInvitation } from '../../../contracts/member/calls';
import { isContestCode } from '../../../domain/contest/contestCode';
import { taskRoleNames } from '../../../locales/zh-CN/contest/manage';
import { meText as text } from '../../../locales/zh-CN/member/me';
import { showNote } from '../../device/feedback';
import { useSend } from '../../gateway/useSend';

/** One field for the codes of organisations and of contests: a code says itself which of them it is. */
export function useInvitation(onJoined: () => void) {
  const [isOpen, setIsOpen] = useState(false);
  const accepting = useSend(acceptInvitation);
  const joining = useSend(joinContest);

  const saidAfter = async (code: string): Promise<string | null> => {
    if (!isContestCode(code)) {
      const accepted = await accepting.send({ code });
      return accepted && text.joined(accepted.organisationName);
    }
    const joined = await joining.send({ code });
    return joined && text.joinedContest(joined.title, taskRoleNames[joined.role]);
  };
  const clearFailures = () => {
    accepting.clearFailure();
    joining.clearFailure();
  };
  const accept = async (code: string): Promise<boolean> => {
    clearFailures();
    const said = await saidAfter(code);
    if (said === null) return false;
    setIsOpen(false);
    showNote(said);
    onJoined();
    return true;
  };
  const open = () => {
    clearFailures();
    setIsOpen(true);
  };
  return {
    isOpen,
    open,
    close: () => setIsOpen(false),
    accept,
    failure: accepting.failure ?? joining.failure,
    isSending: accepting.isSending || joining.isSending,
    refusedField: () => accepting.refusedField() ?? joining.refusedField(),
  };
}
