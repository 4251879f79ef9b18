import { useEffect } from 'react';
import { defaultCheckInWindow } from '../../../domain/activity/activity';
import { checkInWindowAt } from '../../../domain/checkin/verdict';
import { now } from '../../device/clock';
import type { Ticket } from '../../gateway/keptTickets';

const everyMilliseconds = 8000;

/** While the door is open and the holder waits at it, asks now and then whether the scan has arrived. */
export function useDoorWatch(ticket: Ticket | null, isVisible: boolean, reload: () => void): void {
  const isWaiting = isVisible && ticket !== null && ticket.seed !== null && ticket.checkedInAt === null;
  const startAt = ticket?.activity.startAt ?? '';
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setInterval(() => {
      if (checkInWindowAt({ startAt, checkIn: defaultCheckInWindow }, now()) === 'open') reload();
    }, everyMilliseconds);
    return () => clearInterval(timer);
  }, [isWaiting, startAt, reload]);
}
