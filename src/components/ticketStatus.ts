import { calendarDaysBetween } from '../../domain/time/beijing';
import type { Instant } from '../../domain/time/instant';
import { ticketText as text } from '../../locales/zh-CN/ticket';
import { sayClock, sayMoment } from '../../locales/zh-CN/time';
import type { Ticket } from '../gateway/keptTickets';

/** A ticket's state in a word and its tone. */
export function ticketStatusOf(ticket: Ticket, now: Instant) {
  if (ticket.status === 'cancelled') return { tone: 'no', word: text.status.cancelled } as const;
  if (ticket.checkedInAt) {
    const isToday = calendarDaysBetween(ticket.checkedInAt, now) === 0;
    const moment = isToday ? sayClock(ticket.checkedInAt) : sayMoment(ticket.checkedInAt, now);
    return { tone: 'yes', word: text.status.checkedIn(moment) } as const;
  }
  if (ticket.activity.status === 'cancelled') return { tone: 'no', word: text.status.activityCancelled } as const;
  if (now >= ticket.activity.endAt) return { tone: 'quiet', word: text.status.over } as const;
  return { tone: 'yes', word: text.status.confirmed } as const;
}
