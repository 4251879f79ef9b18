import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { listOrganizers, removeOrganizer } from '../../../contracts/member/calls';
import { organizersText as text } from '../../../locales/zh-CN/organisation/organizers';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';

type Organizer = OutputOf<typeof listOrganizers>['organizers'][number];

export function useOrganizers() {
  const { organisationId = '' } = useRouter().params;
  const shown = useCall(listOrganizers, { organisationId });
  useRefresh(shown.reload);
  const { act, failure, isSending, clearFailure, refusedField } = useAct(removeOrganizer);
  /** Whose reason is asked for, or was last: the sheet still says the name while it closes. */
  const [whom, setWhom] = useState<Organizer | null>(null);
  const [isAsking, setIsAsking] = useState(false);

  const remove = async (reason: string): Promise<boolean> => {
    if (whom === null) return false;
    const isLast = shown.value?.organizers.length === 1;
    const ask = {
      title: text.confirm(whom.nickname),
      content: isLast ? text.confirmLast : text.confirmNext,
      confirm: text.submit,
      cancel: text.keep,
    };
    const way = { ask, done: ({ left }: { readonly left: number }) => text.removed(left), after: shown.reload };
    if (!(await act({ organisationId, organizerId: whom.id, reason }, way))) return false;
    setIsAsking(false);
    return true;
  };

  return {
    shown,
    removing: {
      whom,
      isAsking,
      ask: (organizer: Organizer) => {
        clearFailure();
        setWhom(organizer);
        setIsAsking(true);
      },
      close: () => setIsAsking(false),
      remove,
      failure,
      isSending,
      refusedField,
    },
  };
}
