import type { Instant } from '../../../domain/time/instant';
import { ticketText as text } from '../../../locales/zh-CN/registration/ticket';
import { sayClockOrMoment } from '../../../locales/zh-CN/time/time';
import type { Ticket } from '../../gateway/keptTickets';
import { isAskedAboutTerms, ticketFaceOf } from './ticketFace';

export function ticketStatusOf(ticket: Ticket, now: Instant) {
  const word = text.status;
  if (isAskedAboutTerms(ticket, now)) return { tone: 'wait', word: word.terms } as const;
  switch (ticketFaceOf(ticket, now)) {
    case 'offer':
      return { tone: 'wait', word: word.offer } as const;
    case 'confirmed':
      return { tone: 'yes', word: ticket.waiting ? word.partly : word.confirmed } as const;
    case 'waiting':
      return { tone: 'wait', word: ticket.draw === 'not-drawn' ? word.notDrawnWaiting : word.waiting } as const;
    case 'applied':
      return { tone: 'wait', word: ticket.activity.admission === 'review' ? word.review : word.lot } as const;
    case 'checked-in':
      return { tone: 'yes', word: word.checkedIn(sayClockOrMoment(ticket.checkedInAt ?? now, now)) } as const;
    case 'absent': {
      const isExcused = ticket.absence?.appeal?.isExcused === true;
      return { tone: isExcused ? 'quiet' : 'no', word: isExcused ? word.excused : word.absent } as const;
    }
    case 'over':
      return { tone: 'quiet', word: word.over } as const;
    case 'unseated':
      return { tone: 'quiet', word: word.unseated } as const;
    case 'declined':
      return { tone: 'no', word: ticket.draw === 'not-drawn' ? word.notDrawn : word.declined } as const;
    case 'lapsed':
      return { tone: 'no', word: word.lapsed } as const;
    case 'cancelled':
      return { tone: 'no', word: word.cancelled } as const;
    case 'called-off':
      return { tone: 'no', word: word.activityCancelled } as const;
  }
}
