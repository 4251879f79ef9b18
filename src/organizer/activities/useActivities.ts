import { listManaged } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import type { Instant } from '../../../domain/time/instant';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { usePagedCall } from '../../gateway/usePagedCall';

export type Managed = OutputOf<typeof listManaged>['activities'][number];

export function useActivities() {
  const { shown, pages, more } = usePagedCall(listManaged, (after) => ({ after }));
  useRefresh(shown.reload);
  const activities = pages.flatMap((page) => page.activities);
  return {
    shown,
    /** What is next comes first; the server lists by start, latest first. */
    coming: activities.filter(isComing).reverse(),
    past: activities.filter((activity) => !isComing(activity)),
    more,
    open: (activityId: string) => openPage('organizer/activity', { activityId }),
    openDesk: (activityId: string) => openPage('organizer/desk', { activityId }),
    create: () => openPage('organizer/plan'),
    organisations: shown.value?.organisations ?? [],
    openOffice: (organisationId: string) => openPage('organizer/organisation', { organisationId }),
  };
}

const isComing = ({ endAt }: { readonly endAt: Instant }) => now() < endAt;
