import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { InputOf } from '../../../contracts/call';
import { listEntries } from '../../../contracts/contest/calls';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { usePagedCall } from '../../gateway/usePagedCall';

type View = InputOf<typeof listEntries>['view'];

export function useQueue() {
  const { contestId = '' } = useRouter().params;
  const [view, setView] = useState<View>('waiting');
  const { shown, pages, more } = usePagedCall(listEntries, (after) => ({ contestId, view, after }));
  useRefresh(shown.reload);
  return {
    view,
    choose: setView,
    shown,
    // One that was decided on between two pages may be on both.
    entries: [...new Map(pages.flatMap(({ entries }) => entries).map((one) => [one.entryId, one])).values()],
    more,
    open: (entryId: string) => openPage('organizer/entry', { entryId }),
    type: () => openPage('organizer/typeEntry', { contestId }),
  };
}
