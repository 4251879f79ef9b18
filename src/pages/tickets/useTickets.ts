import { useEffect, useState } from 'react';
import { listTickets } from '../../../contracts/registration';
import { now } from '../../device/clock';
import { openPage, openTab } from '../../device/navigation';
import { useRefresh } from '../../device/useRefresh';
import { keepTickets, readKeptTickets, type Ticket } from '../../gateway/keptTickets';
import { useCall } from '../../gateway/useCall';

export function useTickets() {
  const answered = useCall(listTickets, {});
  const [kept] = useState(readKeptTickets);
  const tickets = answered.value?.tickets ?? kept?.tickets ?? null;

  useEffect(() => {
    if (answered.value) keepTickets(answered.value.tickets);
  }, [answered.value]);

  useRefresh(answered.reload);

  const isOffline = answered.failure === 'offline';
  const coming = (tickets ?? []).filter(isComing);
  const past = (tickets ?? []).filter((ticket) => !isComing(ticket));
  return {
    shown: { ...answered, value: tickets && { coming, past }, failure: tickets && isOffline ? null : answered.failure },
    keptAt: isOffline && tickets ? (kept?.keptAt ?? null) : null,
    openTicket: (registrationId: string) => openPage('pages/ticket', { registrationId }),
    seeActivities: () => openTab('home'),
  };
}

const isComing = ({ status, activity }: Ticket) =>
  status === 'confirmed' && activity.status !== 'cancelled' && now() < activity.endAt;
