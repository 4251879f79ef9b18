import type { OutputOf, ParsedInputOf } from '../../../contracts/call';
import type { readTicket as call } from '../../../contracts/registration/tickets';
import { clashesOf } from '../../../domain/registration/clash';
import { historyOf, leftOutShown } from '../../../domain/registration/history';
import { offeredFrom, seatsFor } from '../../../domain/registration/queue';
import { isWaitlisted } from '../../../domain/registration/roster';
import { type StoredTicket, sessionAttended, ticketShown } from '../../../domain/registration/ticket';
import { fail, type Result, succeed } from '../../../domain/result';
import type { Clock, Instant } from '../../../domain/time/instant';
import type { FillSeats } from '../../_records/seats/ports';
import type { Tickets } from '../../_records/tickets/ports';
import type { OwnTicket, TicketStore } from './ports';

type Needs = {
  readonly store: Pick<TicketStore, 'find' | 'ahead'>;
  readonly fillSeats: FillSeats;
  readonly tickets: Pick<Tickets, 'seedOf'>;
  readonly now: Clock;
};
type Input = ParsedInputOf<typeof call>;
type Outcome = Result<OutputOf<typeof call>, 'unknown-registration'>;

/** Free seats while somebody waits mean that a step was cut off: reading the ticket fills them. */
export const readTicket = ({ store, fillSeats, tickets, now }: Needs) => ({
  find: (memberId: string, { registrationId }: Input) => store.find(memberId, registrationId, now()),

  run: async (memberId: string, { registrationId }: Input, seen: OwnTicket): Promise<Outcome> => {
    let kept: OwnTicket | null = seen;
    if (isOverlooked(seen, now())) {
      const { activityId, queue } = seen.registration;
      if (queue !== null) await fillSeats(activityId, queue.pool);
      kept = await store.find(memberId, registrationId, now());
    }
    if (kept === null) return fail('unknown-registration');
    const { registration } = kept;
    const { queue } = registration;
    const ahead =
      queue !== null && isWaitlisted(registration)
        ? await store.ahead(registration.activityId, queue.pool, queue.order)
        : null;
    const serverTime = now();
    const shown = ticketShown(kept, { now: serverTime, ahead, seedOf: tickets.seedOf });
    return succeed({
      ticket: {
        ...shown,
        timeline: [...historyOf(registration, kept.activity)],
        ...leftOutShown(registration),
        clashes: clashesOf(kept, kept.others, serverTime),
      },
      serverTime,
    });
  },
});

const isOverlooked = ({ registration, activity, pools }: StoredTicket, at: Instant): boolean => {
  const { queue } = registration;
  if (queue === null || !isWaitlisted(registration)) return false;
  const from = offeredFrom(queue, sessionAttended(activity, registration));
  return from <= at && seatsFor(queue, pools[queue.pool]?.left ?? 0) > 0;
};
