import { useShareAppMessage } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { inviteTeamMember, leaveTeam } from '../../../contracts/contest/calls';
import { entryText as text } from '../../../locales/zh-CN/contest/entry';
import { goBack } from '../../device/navigation';
import { useAct } from '../../gateway/useAct';

type Invited = OutputOf<typeof inviteTeamMember>;

export function useTeam(entryId: string, title: string, onChanged: () => unknown) {
  const inviting = useAct(inviteTeamMember);
  const leaving = useAct(leaveTeam);
  const [invited, setInvited] = useState<Invited | null>(null);
  useShareAppMessage(() =>
    invited === null
      ? { path: '/roadshow/contests/index' }
      : { title: text.shareTitle(title), path: `/roadshow/joinTeam/index?code=${encodeURIComponent(invited.code)}` },
  );

  const invite = async () => {
    const made = await inviting.act({ entryId });
    if (made) setInvited(made);
  };
  const takeOut = ({ key, name }: { readonly key: string; readonly name: string }) => {
    const ask = {
      title: text.confirmTakeOut(name),
      content: text.confirmTakeOutNext,
      confirm: text.yes,
      cancel: text.no,
    };
    return leaving.act({ entryId, key }, { ask, after: onChanged });
  };
  const leave = async () => {
    const ask = { title: text.confirmLeave, content: text.confirmLeaveNext, confirm: text.yes, cancel: text.no };
    if (await leaving.act({ entryId, key: null }, { ask, done: text.left })) goBack();
  };
  return {
    invited,
    invite,
    takeOut,
    leave,
    failure: inviting.failure ?? leaving.failure,
    isInviting: inviting.isSending,
  };
}
