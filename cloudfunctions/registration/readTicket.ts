import type { OutputOf, ParsedInputOf } from '../../contracts/call';
import type { readTicket as call } from '../../contracts/registration';
import { ticketShown } from '../../domain/registration/ticket';
import { fail, type Result, succeed } from '../../domain/result';
import type { Clock, TicketStore, Tickets } from './ports';

type Needs = {
  readonly store: Pick<TicketStore, 'find'>;
  readonly tickets: Pick<Tickets, 'seedOf'>;
  readonly now: Clock;
};
type Outcome = Result<OutputOf<typeof call>, 'unknown-registration'>;

export const readTicket =
  ({ store, tickets, now }: Needs) =>
  async (memberId: string, input: ParsedInputOf<typeof call>): Promise<Outcome> => {
    const kept = await store.find(memberId, input.registrationId);
    if (kept === null) return fail('unknown-registration');
    return succeed({ ticket: ticketShown(kept, tickets.seedOf), serverTime: now() });
  };
