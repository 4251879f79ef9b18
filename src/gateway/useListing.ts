import { listMeInRanking } from '../../contracts/member/calls';
import { currentPolicyVersion } from '../../domain/member/member';
import { rankingsText as text } from '../../locales/zh-CN/ranking/rankings';
import { useAct } from './useAct';

const consent = {
  title: text.confirmJoin,
  content: text.confirmJoinNext,
  confirm: text.agree,
  cancel: text.notNow,
};

/** Turns being listed in rankings on, which asks for a consent of its own, or off, which does not. */
export function useListing(onChanged: () => void) {
  const { act, failure, isSending } = useAct(listMeInRanking);

  const setListed = async (isListed: boolean) => {
    const way = {
      ask: isListed ? consent : null,
      done: ({ isListed }: { readonly isListed: boolean }) => (isListed ? text.joined : text.left),
    };
    if (await act({ isListed, policyVersion: currentPolicyVersion }, way)) onChanged();
  };

  return { setListed, failure, isSending };
}
