import Taro, { usePullDownRefresh, useRouter } from '@tarojs/taro';
import { readActivity } from '../../../contracts/activity';
import { now } from '../../device/clock';
import { openPage } from '../../device/navigation';
import { useReturn } from '../../device/useReturn';
import { useCall } from '../../gateway/useCall';
import { primaryActionOf } from './primaryAction';

export function useActivity() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(readActivity, { activityId });
  useReturn(shown.reload);
  usePullDownRefresh(async () => {
    await shown.reload();
    Taro.stopPullDownRefresh();
  });

  return {
    shown,
    action: shown.value && primaryActionOf(shown.value, now()),
    signUp: () => openPage('pages/signUp', { activityId }),
    seeTicket: () => {
      const registrationId = shown.value?.viewer.registration?.id;
      if (registrationId) openPage('pages/ticket', { registrationId });
    },
    manage: () => openPage('organizer/activity', { activityId }),
    readPrivacy: () => openPage('pages/privacy'),
  };
}
