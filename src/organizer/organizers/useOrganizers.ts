import { useRouter } from '@tarojs/taro';
import type { OutputOf } from '../../../contracts/call';
import { listOrganizers, removeOrganizer } from '../../../contracts/member/calls';
import { organizersText as text } from '../../../locales/zh-CN/organisation/organizers';
import { useRefresh } from '../../device/useRefresh';
import { useAct } from '../../gateway/useAct';
import { useCall } from '../../gateway/useCall';
import { usePrompt } from '../../gateway/usePrompt';

type Organizer = OutputOf<typeof listOrganizers>['organizers'][number];

export function useOrganizers() {
  const { organisationId = '' } = useRouter().params;
  const shown = useCall(listOrganizers, { organisationId });
  useRefresh(shown.reload);
  const acting = useAct(removeOrganizer);
  const removing = usePrompt(acting, (whom: Organizer, reason) => {
    const isLast = shown.value?.organizers.length === 1;
    const ask = {
      title: text.confirm(whom.nickname),
      content: isLast ? text.confirmLast : text.confirmNext,
      confirm: text.submit,
      cancel: text.keep,
    };
    const way = { ask, done: ({ left }: { readonly left: number }) => text.removed(left), after: shown.reload };
    return acting.act({ organisationId, organizerId: whom.id, reason }, way);
  });
  return { shown, removing };
}
