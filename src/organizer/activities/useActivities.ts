import { listManaged } from '../../../contracts/activity/managing';
import type { OutputOf } from '../../../contracts/call';
import type { Instant } from '../../../domain/time/instant';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { usePagedCall } from '../../gateway/usePagedCall';

export type Managed = OutputOf<typeof listManaged>['activities'][number];

export type Waits = OutputOf<typeof listManaged>['waits'][number];
/** A page that something waiting leads to. */
export type Task = 'desk' | 'review' | 'calls';

export function useActivities() {
  const { shown, pages, more } = usePagedCall(listManaged, (after) => ({ after }));
  useRefresh(shown.reload);
  const activities = eachOnce(pages.flatMap((page) => page.activities));
  return {
    shown,
    waits: pages[0]?.waits ?? [],
    coming: activities.filter(isComing),
    past: activities.filter((activity) => !isComing(activity)),
    more,
    open: (activityId: string) => openPage('organizer/activity', { activityId }),
    openTask: (task: Task, activityId: string) => openPage(`organizer/${task}`, { activityId }),
    create: () => openPage('organizer/plan'),
    openContests: () => openPage('organizer/contests'),
    organisations: shown.value?.organisations ?? [],
    openOffice: (organisationId: string) => openPage('organizer/organisation', { organisationId }),
  };
}

/** One that ended between two pages is on both. */
const eachOnce = (activities: readonly Managed[]): readonly Managed[] => [
  ...new Map(activities.map((activity) => [activity.id, activity])).values(),
];

const isComing = ({ endAt }: { readonly endAt: Instant }) => now() < endAt;
