import type { OutputOf } from '../../../contracts/call';
import { listContests } from '../../../contracts/contest/setup';
import { calendarDayOf } from '../../../domain/time/beijing';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';

export type ListedContest = OutputOf<typeof listContests>['contests'][number];

export function useContests() {
  const shown = useCall(listContests, {});
  useRefresh(shown.reload);
  const contests = shown.value?.contests ?? [];
  const today = calendarDayOf(now());
  const isComing = ({ startAt }: ListedContest) => calendarDayOf(startAt) >= today;
  return {
    shown,
    /** What is next comes first; the server lists by start, latest first. */
    coming: contests.filter(isComing).reverse(),
    past: contests.filter((contest) => !isComing(contest)),
    open: (contestId: string) => openPage('organizer/contest', { contestId }),
    create: () => openPage('organizer/contestPlan'),
  };
}
