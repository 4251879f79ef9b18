import { useRouter } from '@tarojs/taro';
import { readActivity } from '../../../contracts/activity/reading';
import { now } from '../../device/clock';
import { openPage, openTab } from '../../device/navigation';
import { activityIdIn } from '../../device/scene';
import { useShareActivity } from '../../device/shareActivity';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { primaryActionOf } from './primaryAction';

export function useActivity() {
  const activityId = activityIdIn(useRouter().params);
  const shown = useCall(readActivity, { activityId });
  useRefresh(shown.reload);
  useShareActivity(shown.value?.activity ?? null);

  return {
    shown,
    action: shown.value && primaryActionOf(shown.value, now()),
    signUp: () => openPage('pages/signUp', { activityId }),
    seeTicket: () => {
      const registrationId = shown.value?.viewer.registration?.id;
      if (registrationId) openPage('pages/ticket', { registrationId });
    },
    seeAbsences: () => openTab('me'),
    manage: () => openPage('organizer/activity', { activityId }),
    readPrivacy: () => openPage('pages/privacy'),
  };
}
