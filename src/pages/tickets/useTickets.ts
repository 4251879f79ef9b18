import { useEffect, useState } from 'react';
import { listTickets } from '../../../contracts/registration/tickets';
import { now } from '../../device/clock';
import { openPage, openTab } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { keepTickets, readKeptTickets } from '../../gateway/keptTickets';
import { useCall } from '../../gateway/useCall';
import { groupTickets } from './groupTickets';

export function useTickets() {
  const answered = useCall(listTickets, {});
  const [kept] = useState(readKeptTickets);
  const copies = kept.length > 0 ? kept.map(({ ticket }) => ticket) : null;
  const tickets = answered.value?.tickets ?? copies;

  useEffect(() => {
    if (answered.value) keepTickets(answered.value.tickets);
  }, [answered.value]);

  useRefresh(answered.reload);

  const isOffline = answered.failure === 'offline';
  return {
    shown: {
      ...answered,
      value: tickets && groupTickets(tickets, now()),
      failure: tickets && isOffline ? null : answered.failure,
    },
    /** When the oldest of the copies on screen was kept, if they could not be renewed. */
    keptAt: isOffline ? (kept.map(({ keptAt }) => keptAt).sort()[0] ?? null) : null,
    openTicket: (registrationId: string) => openPage('pages/ticket', { registrationId }),
    seeActivities: () => openTab('home'),
  };
}
