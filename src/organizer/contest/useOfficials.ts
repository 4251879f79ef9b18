import { useState } from 'react';
import type { InputOf, OutputOf } from '../../../contracts/call';
import { addOfficial, inviteOfficial, removeOfficial } from '../../../contracts/contest/officials';
import type { readContest } from '../../../contracts/contest/setup';
import { contestText as text } from '../../../locales/zh-CN/contest/manage';
import { pendingRequestId, requestAnswered } from '../../device/pendingRequest';
import { useAct } from '../../gateway/useAct';

type Contest = OutputOf<typeof readContest>;
export type Task = Contest['tasks'][number];
export type Role = InputOf<typeof addOfficial>['role'];
/** The only time that a code can be seen: the server keeps no copy of it. */
export type Invitation = Pick<Task, 'role' | 'name'> & { readonly code: string; readonly expiresAt: string };

export function useOfficials(contest: Contest | null, reload: () => Promise<void>) {
  const adding = useAct(addOfficial);
  const inviting = useAct(inviteOfficial);
  const removing = useAct(removeOfficial);
  const [invitation, setInvitation] = useState<Invitation | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const [chosen, setChosen] = useState<Task | null>(null);
  const [toRemove, setToRemove] = useState<Task | null>(null);

  const add = async (role: Role, name: string): Promise<boolean> => {
    if (contest === null) return false;
    const { contestId, version } = contest;
    const purpose = `addOfficial.${contestId}.${role}.${name}`;
    const requestId = pendingRequestId(purpose);
    const added = await adding.act({ contestId, version, requestId, role, name }, { after: reload });
    if (!added) return false;
    requestAnswered(purpose);
    setIsAdding(false);
    setInvitation({ role, name, code: added.code, expiresAt: added.expiresAt });
    return true;
  };

  const invite = async ({ id, role, name }: Task) => {
    if (contest === null) return;
    const { contestId, version } = contest;
    const purpose = `inviteOfficial.${contestId}.${id}`;
    const requestId = pendingRequestId(purpose);
    const invited = await inviting.act({ contestId, version, requestId, id }, { after: reload });
    setChosen(null);
    if (!invited) return;
    requestAnswered(purpose);
    setInvitation({ role, name, code: invited.code, expiresAt: invited.expiresAt });
  };

  const remove = async (reason: string): Promise<boolean> => {
    if (contest === null || toRemove === null) return false;
    const { contestId, version } = contest;
    const input = { contestId, version, id: toRemove.id, reason };
    const removed = await removing.act(input, { done: text.removed, after: reload });
    if (removed) setToRemove(null);
    return removed !== null;
  };

  const open = (task: Task) => {
    inviting.clearFailure();
    setChosen(task);
  };
  return {
    failure: inviting.failure,
    invitation,
    closeInvitation: () => setInvitation(null),
    adding: {
      isOpen: isAdding,
      open: () => {
        adding.clearFailure();
        setIsAdding(true);
      },
      close: () => setIsAdding(false),
      add,
      failure: adding.failure,
      isBusy: adding.isSending,
    },
    chosen,
    open,
    close: () => setChosen(null),
    invite,
    isInviting: inviting.isSending,
    removing: {
      task: toRemove,
      open: (task: Task) => {
        removing.clearFailure();
        setChosen(null);
        setToRemove(task);
      },
      close: () => setToRemove(null),
      remove,
      failure: removing.failure,
      refusedField: removing.refusedField,
      isBusy: removing.isSending,
    },
  };
}
