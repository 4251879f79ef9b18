import { useReachBottom } from '@tarojs/taro';
import { listManaged } from '../../../contracts/activity/managing';
import type { Instant } from '../../../domain/time/instant';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { usePages } from '../../gateway/usePages';

export function useActivities() {
  const shown = useCall(listManaged, { after: null });
  const more = usePages(listManaged, shown.value, (after) => ({ after }));
  useRefresh(shown.reload);
  useReachBottom(more.loadMore);
  const activities = [...(shown.value?.activities ?? []), ...more.pages.flatMap((page) => page.activities)];
  return {
    shown,
    /** What is next comes first; the server lists by start, latest first. */
    coming: activities.filter(isComing).reverse(),
    past: activities.filter((activity) => !isComing(activity)),
    more,
    open: (activityId: string) => openPage('organizer/activity', { activityId }),
    create: () => openPage('organizer/plan'),
  };
}

const isComing = ({ endAt }: { readonly endAt: Instant }) => now() < endAt;
