import { readTicketCode } from '../../../domain/tickets/readTicketCode';
import { eventKeyOf, ticketNumberOf, ticketSeedOf } from '../../../domain/tickets/ticketKeys';
import { type Instant, millisecondsOf } from '../../../domain/time/instant';
import { hmac, rootKey } from '../../_platform/keys';

const eventKey = (activityId: string) => eventKeyOf(rootKey(), activityId, hmac);

export const tickets = {
  numberOf: (activityId: string, registrationId: string, generation: number) =>
    ticketNumberOf(eventKey(activityId), registrationId, generation, hmac),
  seedOf: (activityId: string, number: string) => ticketSeedOf(eventKey(activityId), number, hmac),
  read: (code: string, activityId: string, now: Instant) =>
    readTicketCode(code, eventKey(activityId), millisecondsOf(now), hmac),
};
