import { useEffect, useState } from 'react';
import { listTickets } from '../../../contracts/registration/tickets';
import { now } from '../../device/clock';
import { openPage, openTab } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { keepTickets, readKeptTickets } from '../../gateway/keptTickets';
import { useCall } from '../../gateway/useCall';
import { withCopy } from '../../gateway/withCopy';
import { groupTickets } from './groupTickets';

export function useTickets() {
  const answered = useCall(listTickets, {});
  const [kept] = useState(readKeptTickets);
  const [oldestAt] = kept.map(({ keptAt }) => keptAt).sort();
  const copy = oldestAt ? { value: kept.map(({ ticket }) => ticket), keptAt: oldestAt } : null;
  const shown = withCopy(answered, answered.value?.tickets ?? null, copy);

  useEffect(() => {
    if (answered.value) keepTickets(answered.value.tickets);
  }, [answered.value]);

  useRefresh(answered.reload);

  return {
    shown: { ...shown, value: shown.value && groupTickets(shown.value, now()) },
    openTicket: (registrationId: string) => openPage('pages/ticket', { registrationId }),
    seeActivities: () => openTab('home'),
  };
}
