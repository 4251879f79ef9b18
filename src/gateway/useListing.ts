import { listMeInRanking } from '../../contracts/member/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import { rankingsText as text } from '../../locales/zh-CN/ranking/rankings';
import { askToConfirm, showNote } from '../device/feedback';
import { useSend } from './useSend';

const consent = {
  title: text.confirmJoin,
  content: text.confirmJoinNext,
  confirm: text.agree,
  cancel: text.notNow,
};

/** Turns being listed in rankings on, which asks for a consent of its own, or off, which does not. */
export function useListing(onChanged: () => void) {
  const { send, failure, isSending } = useSend(listMeInRanking);

  const setListed = async (isListed: boolean) => {
    if (isListed && !(await askToConfirm(consent))) return;
    const answer = await send({ isListed, policyVersion: currentPolicyVersion });
    if (!answer) return;
    showNote(answer.isListed ? text.joined : text.left);
    onChanged();
  };

  return { setListed, failure, isSending };
}
