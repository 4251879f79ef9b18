import { useRouter } from '@tarojs/taro';
import { readPlan } from '../../../contracts/activity';
import { now } from '../../device/clock';
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
  const managed = shown.value;
  return {
    shown,
    /** Held and past. A draft of a past day can still be given another; the door closes by a clock of its own. */
    isOver: managed?.status === 'published' && managed.plan.endAt <= now(),
    publication,
    callOff,
    openDesk: () => openPage('organizer/desk', { activityId }),
    openRoster: () => openPage('organizer/roster', { activityId }),
    edit: () => openPage('organizer/plan', { activityId }),
    see: () => openPage('pages/activity', { activityId }),
  };
}
