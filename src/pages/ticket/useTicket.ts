import { useRouter } from '@tarojs/taro';
import { useEffect, useState } from 'react';
import { readTicket } from '../../../contracts/registration';
import { openPage } from '../../device/navigation';
import { usePageVisible } from '../../device/usePageVisible';
import { useRefresh } from '../../device/useRefresh';
import { keepTicket, readKeptTickets } from '../../gateway/keptTickets';
import { useCall } from '../../gateway/useCall';
import { useCancellation } from './useCancellation';
import { useDoorWatch } from './useDoorWatch';

export function useTicket() {
  const { registrationId = '', isNew } = useRouter().params;
  const answered = useCall(readTicket, { registrationId });
  const [kept] = useState(readKeptTickets);
  const copy = kept.find(({ ticket }) => ticket.registrationId === registrationId);
  const ticket = answered.value?.ticket ?? copy?.ticket ?? null;

  useEffect(() => {
    if (answered.value) keepTicket(answered.value.ticket);
  }, [answered.value]);

  const isVisible = usePageVisible();
  useRefresh(answered.reload);
  useDoorWatch(ticket, isVisible, answered.reload);

  const isOffline = answered.failure === 'offline';
  return {
    shown: { ...answered, value: ticket, failure: ticket && isOffline ? null : answered.failure },
    /** When the copy on screen was kept, if it could not be renewed. */
    keptAt: isOffline ? (copy?.keptAt ?? null) : null,
    /** Just signed up, and not let in yet. */
    isNew: isNew === 'yes' && ticket?.status === 'confirmed' && ticket.checkedInAt === null,
    isVisible,
    cancellation: useCancellation(ticket, answered.reload),
    seeActivity: () => ticket && openPage('pages/activity', { activityId: ticket.activity.id }),
  };
}
