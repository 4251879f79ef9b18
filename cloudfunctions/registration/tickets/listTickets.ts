import type { OutputOf } from '../../../contracts/call';
import type { listTickets as call } from '../../../contracts/registration/tickets';
import { orderTickets, ticketShown } from '../../../domain/registration/ticket';
import { type Result, succeed } from '../../../domain/result';
import type { Clock } from '../../../domain/time/instant';
import type { Tickets } from '../../_records/tickets/ports';
import type { TicketStore } from './ports';

type Needs = {
  readonly store: Pick<TicketStore, 'ofMember'>;
  readonly tickets: Pick<Tickets, 'seedOf'>;
  readonly now: Clock;
};

export const listTickets =
  ({ store, tickets, now }: Needs) =>
  async (memberId: string): Promise<Result<OutputOf<typeof call>, never>> => {
    const serverTime = now();
    const kept = await store.ofMember(memberId, serverTime);
    const view = { now: serverTime, ahead: null, seedOf: tickets.seedOf };
    return succeed({ tickets: orderTickets(kept, serverTime).map((ticket) => ticketShown(ticket, view)), serverTime });
  };
