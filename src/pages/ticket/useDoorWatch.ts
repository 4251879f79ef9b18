import { useEffect } from 'react';
import { minutesBetween } from '../../../domain/time/instant';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';

const everyMilliseconds = 8000;
const watchMinutesBefore = 24 * 60;

/** Around the activity, while the holder looks at the ticket, asks now and then whether the door has scanned it. */
export function useDoorWatch(ticket: Ticket | null, isVisible: boolean, reload: () => void): void {
  const isWaiting = isVisible && ticket !== null && ticket.seed !== null && ticket.checkedInAt === null;
  const startAt = ticket?.activity.startAt ?? '';
  const endAt = ticket?.activity.endAt ?? '';
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => {
      if (minutesBetween(now(), startAt) < watchMinutesBefore && now() < endAt) reload();
    }, everyMilliseconds);
    return () => clearInterval(timer);
  }, [isWaiting, startAt, endAt, reload]);
}
