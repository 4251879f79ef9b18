import type { Result } from '../../../domain/result';
import type { CodeFault } from '../../../domain/tickets/readTicketCode';
import type { TicketSeed } from '../../../domain/tickets/ticketCode';
import type { Instant } from '../../../domain/time/instant';

export type Tickets = {
  numberOf(activityId: string, registrationId: string, generation: number): string;
  seedOf(activityId: string, number: string): TicketSeed;
  read(code: string, activityId: string, now: Instant): Result<{ readonly number: string }, CodeFault>;
};
