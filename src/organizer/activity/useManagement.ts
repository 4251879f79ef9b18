import { useRouter } from '@tarojs/taro';
import { readPlan } from '../../../contracts/activity';
import { openPage } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { useCallOff } from './useCallOff';
import { usePublication } from './usePublication';

export function useManagement() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(readPlan, { activityId });
  useRefresh(shown.reload);
  const publication = usePublication(activityId, shown.value?.version ?? 0, shown.reload);
  const callOff = useCallOff(activityId, shown.reload);
  return {
    shown,
    publication,
    callOff,
    failure: publication.failure,
    openDesk: () => openPage('organizer/desk', { activityId }),
    openRoster: () => openPage('organizer/roster', { activityId }),
    edit: () => openPage('organizer/plan', { activityId }),
    see: () => openPage('pages/activity', { activityId }),
  };
}
