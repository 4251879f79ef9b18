import { useRouter } from '@tarojs/taro';
import { readRosterEntry } from '../../../contracts/registration/roster';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { usePhones } from '../usePhones';
import { useAppeal } from './useAppeal';

export function usePerson() {
  const { registrationId = '', startAt = '' } = useRouter().params;
  const shown = useCall(readRosterEntry, { registrationId });
  useRefresh(shown.reload);
  const phones = usePhones();
  return {
    registrationId,
    shown,
    /** When their session begins, where the page before knew. WeChat hands parameters on as they were escaped. */
    startAt: startAt === '' ? null : decodeURIComponent(startAt),
    phone: phones.shown[registrationId] ?? null,
    revealPhone: () => phones.reveal(registrationId),
    phoneFailure: phones.failure,
    appeal: useAppeal(registrationId, shown.reload),
  };
}
