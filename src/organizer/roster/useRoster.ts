import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import type { OutputOf } from '../../../contracts/call';
import { listRoster } from '../../../contracts/registration';
import { useRefresh } from '../../device/useRefresh';
import { useCall } from '../../gateway/useCall';
import { useAdmission } from './useAdmission';
import { usePhones } from './usePhones';

export type RosterEntry = OutputOf<typeof listRoster>['entries'][number];

export function useRoster() {
  const { activityId = '' } = useRouter().params;
  const shown = useCall(listRoster, { activityId });
  const [sought, setSought] = useState('');
  useRefresh(shown.reload);
  return {
    shown,
    sought,
    setSought,
    matching: (shown.value?.entries ?? []).filter((entry) => entry.nickname.includes(sought.trim())),
    phones: usePhones(),
    admission: useAdmission(activityId, shown.reload),
  };
}
