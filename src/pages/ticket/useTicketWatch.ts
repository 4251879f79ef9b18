import { useEffect } from 'react';
import { minutesBetween } from '../../../domain/time/instant';
import { ticketFaceOf } from '../../components/ticket/ticketFace';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';

const atDoorMilliseconds = 8000;
const inLineMilliseconds = 15_000;
const doorMinutesBefore = 24 * 60;

/** While the holder looks at the ticket, asks now and then whether the door has scanned it or the line has moved. */
export function useTicketWatch(ticket: Ticket | null, isVisible: boolean, reload: () => void): void {
  const interval = ticket && isVisible ? intervalFor(ticket) : null;
  useEffect(() => {
    if (interval === null) return;
    const timer = setInterval(reload, interval);
    return () => clearInterval(timer);
  }, [interval, reload]);
}

function intervalFor(ticket: Ticket): number | null {
  const { session, activity } = ticket;
  switch (ticketFaceOf(ticket, now())) {
    case 'offer':
    case 'waiting':
      return inLineMilliseconds;
    case 'applied':
      return now() < activity.registrationClosesAt ? null : inLineMilliseconds;
    case 'confirmed':
      return minutesBetween(now(), session.startAt) < doorMinutesBefore ? atDoorMilliseconds : null;
    default:
      return null;
  }
}
