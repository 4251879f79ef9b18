import { useRouter } from '@tarojs/taro';
import { readActivity } from '../../../contracts/activity';
import { now } from '../../device/clock';
import { openPage, openTab } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { primaryActionOf } from './primaryAction';

export function useActivity() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(readActivity, { activityId });
  useRefresh(shown.reload);

  return {
    shown,
    action: shown.value && primaryActionOf(shown.value, now()),
    signUp: () => openPage('pages/signUp', { activityId }),
    seeTicket: () => {
      const registrationId = shown.value?.viewer.registration?.id;
      if (registrationId) openPage('pages/ticket', { registrationId });
    },
    seeTickets: () => openTab('tickets'),
    manage: () => openPage('organizer/activity', { activityId }),
    readPrivacy: () => openPage('pages/privacy'),
  };
}
