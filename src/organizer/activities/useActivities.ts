import { useReachBottom } from '@tarojs/taro';
import { listManaged } from '../../../contracts/activity';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { usePages } from '../../gateway/usePages';

export function useActivities() {
  const shown = useCall(listManaged, { after: null });
  const more = usePages(listManaged, shown.value, (after) => ({ after }));
  useRefresh(shown.reload);
  useReachBottom(more.loadMore);
  return {
    shown,
    activities: [...(shown.value?.activities ?? []), ...more.pages.flatMap((page) => page.activities)],
    more,
    open: (activityId: string) => openPage('organizer/activity', { activityId }),
    create: () => openPage('organizer/plan'),
  };
}
