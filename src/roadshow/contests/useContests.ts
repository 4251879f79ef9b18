import { listMyEntries, listOpenContests } from '../../../contracts/contest/calls';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';

export function useContests() {
  const shown = useCall(listOpenContests, {});
  const mine = useCall(listMyEntries, {});
  useRefresh(async () => {
    await Promise.all([shown.reload(), mine.reload()]);
  });
  return {
    shown,
    entries: mine.value?.entries ?? [],
    openContest: (contestId: string) => openPage('roadshow/contest', { contestId }),
    openEntry: (entryId: string) => openPage('roadshow/entry', { entryId }),
    seeResults: () => openPage('roadshow/results'),
    join: () => openPage('roadshow/joinTeam'),
    seeAppointment: () => openPage('roadshow/appointment'),
    verify: () => openPage('roadshow/verify'),
  };
}
