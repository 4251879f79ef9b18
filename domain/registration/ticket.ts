import type { Activity } from '../activity/activity';
import { cardOf } from '../activity/card';
import type { TicketSeed } from '../checkin/ticketCode';
import { addMinutes, type Instant } from '../time/instant';
import { cancellationDeadline } from './cancellation';
import type { Registration } from './registration';
import type { Seats } from './seats';

/** Days after the event for which a phone number given for it is kept. */
const contactDays = 30;
export const contactEraseAfter = (activity: Pick<Activity, 'endAt'>): Instant =>
  addMinutes(activity.endAt, contactDays * 24 * 60);

export type KeptTicket = {
  readonly registration: Registration;
  readonly activity: Activity;
  readonly seats: Pick<Seats, 'capacity' | 'left'>;
  readonly checkedInAt: Instant | null;
};
type Ticket = {
  readonly registration: Pick<Registration, 'id' | 'status'>;
  readonly activity: Pick<Activity, 'status' | 'startAt' | 'endAt'>;
};

/** Whether the ticket opens a door: not cancelled, by its holder or with the whole activity. */
export const isGood = ({ registration, activity }: Ticket): boolean =>
  registration.status === 'confirmed' && activity.status === 'published';

/** What its holder sees of a ticket, with what draws its code as long as it opens a door. */
export const ticketShown = (
  { registration, activity, seats, checkedInAt }: KeptTicket,
  seedOf: (activityId: string, number: string) => TicketSeed,
) => ({
  registrationId: registration.id,
  status: registration.status,
  nickname: registration.nickname,
  signedUpAt: registration.signedUpAt,
  checkedInAt,
  activity: { ...cardOf(activity, seats), cancelReason: activity.cancelReason },
  cancelBy: cancellationDeadline(activity),
  seed: isGood({ registration, activity }) ? seedOf(activity.id, registration.ticketNumber) : null,
});

/** Tickets still to be used, soonest first; then all others, latest first. */
export function orderTickets<Any extends Ticket>(tickets: readonly Any[], now: Instant): readonly Any[] {
  const isComing = (ticket: Any) => isGood(ticket) && ticket.activity.endAt > now;
  const byStart = (left: Any, right: Any) =>
    left.activity.startAt === right.activity.startAt
      ? compare(left.registration.id, right.registration.id)
      : compare(left.activity.startAt, right.activity.startAt);
  const coming = tickets.filter(isComing).sort(byStart);
  const others = tickets.filter((ticket) => !isComing(ticket)).sort((left, right) => byStart(right, left));
  return [...coming, ...others];
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
