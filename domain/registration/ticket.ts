import type { Activity } from '../activity/activity';
import { callingOffOf, statusOfSession } from '../activity/calledOff';
import { cardOf } from '../activity/card';
import { carriedKind, isOnlineIn } from '../activity/placeKinds';
import { type SeatCount, seatCountOf } from '../activity/pools';
import { type Session, sessionOf } from '../activity/sessions';
import { termsOf } from '../activity/terms';
import type { TicketSeed } from '../tickets/ticketCode';
import { addMinutes, type Instant } from '../time/instant';
import { appealDeadline } from './absence';
import { cancelBy } from './cancellation';
import { drawOutcomeOf, historyOf } from './history';
import { offerEnds, offeredFrom } from './queue';
import { reconfirmationShown } from './reconfirmation';
import type { Absence, Registration } from './registration';
import type { Pools } from './seats';
import { sessionToAgreeTo } from './termsAgreed';
import type { TimelineEntry } from './timeline';

export const contactDays = 30;
export const contactEraseAfter = (activity: Pick<Activity, 'endAt'>): Instant =>
  addMinutes(activity.endAt, contactDays * 24 * 60);

export type StoredTicket = {
  readonly registration: Registration & { readonly lotNumber: string | null };
  readonly activity: Activity;
  readonly pools: Pools;
  readonly checkedInAt: Instant | null;
};
type Ticket = {
  readonly registration: Pick<Registration, 'id' | 'status' | 'sessionId'>;
  readonly activity: Pick<Activity, 'status' | 'sessions'>;
};

/** False once cancelled by the holder, or with the session or the activity. */
export const isValid = ({ registration, activity }: Ticket): boolean =>
  registration.status === 'confirmed' && statusOfSession(activity, registration.sessionId) === 'published';

export const sessionAttended = (
  activity: Pick<Activity, 'startAt' | 'endAt' | 'sessions'>,
  { sessionId }: Pick<Registration, 'sessionId'>,
): Pick<Session, 'id' | 'startAt' | 'endAt' | 'movedAt' | 'termsChangedAt'> =>
  sessionOf(activity, sessionId) ?? { id: sessionId, startAt: activity.startAt, endAt: activity.endAt };

const latestOf = (history: readonly TimelineEntry[]): TimelineEntry | null => history[history.length - 1] ?? null;

/**
 * Includes the code's seed while the ticket is valid. `ahead` counts people before them on the waitlist; null where not
 * counted.
 */
export function ticketShown(
  { registration, activity, pools, checkedInAt }: StoredTicket,
  view: {
    readonly now: Instant;
    readonly ahead: number | null;
    readonly seedOf: (activityId: string, number: string) => TicketSeed;
  },
) {
  const session = sessionAttended(activity, registration);
  const { id, startAt, endAt, movedAt = null, termsChangedAt = null } = session;
  const isUsable = isValid({ registration, activity });
  return {
    registrationId: registration.id,
    status: registration.status,
    nickname: registration.nickname,
    signedUpAt: registration.signedUpAt,
    checkedInAt,
    activity: {
      ...cardOf(activity, seatsIn(pools)),
      // As it stands for this ticket: its own session may have been called off alone.
      status: statusOfSession(activity, id),
      position: activity.position,
      cancelReason: callingOffOf(activity, id)?.reason ?? null,
    },
    session: { id, startAt, endAt, movedAt, termsChangedAt },
    sessionCount: activity.sessions.length,
    ticketKind: registration.ticketKind,
    ...carriedKind(activity, registration.ticketKind),
    seats: registration.seats,
    waiting: waitingShown(registration, { startAt }, view.ahead),
    cancelBy: cancelBy(registration, session),
    reconfirmation: reconfirmationShown(activity, registration, view.now),
    terms: termsAskedAbout(activity, registration, view.now),
    absence: registration.absence && absenceShown(registration.absence),
    onlineAccess: isUsable && isOnlineIn(activity, registration.ticketKind) ? activity.onlineAccess : null,
    lotNumber: registration.lotNumber,
    draw: drawOutcomeOf(registration),
    latest: latestOf(historyOf(registration, activity)),
    seed: isUsable ? view.seedOf(activity.id, registration.ticketNumber) : null,
  };
}

const seatsIn = (pools: Pools): SeatCount => seatCountOf(Object.values(pools));

const waitingShown = ({ queue }: Registration, session: Pick<Session, 'startAt'>, ahead: number | null) =>
  queue && {
    wants: queue.wants,
    maySplit: queue.maySplit,
    from: offeredFrom(queue, session),
    offer: queue.offer && { ...queue.offer, until: offerEnds(queue.offer, session) },
    ahead: queue.offer === null ? ahead : null,
  };

/** The present terms, for whoever has not said yes to them; null for everyone else, and once the session is over. */
function termsAskedAbout(activity: Activity, registration: Registration, now: Instant) {
  const session = sessionToAgreeTo(activity, registration);
  return session !== null && now < session.endAt ? termsOf(activity) : null;
}

const absenceShown = (absence: Absence) => ({
  appealBy: appealDeadline(absence),
  appeal: absence.appeal && {
    reason: absence.appeal.reason,
    isExcused: absence.appeal.decision?.isExcused ?? null,
    answer: absence.appeal.decision?.answer ?? null,
  },
});

type Dated = Ticket & {
  readonly registration: Pick<Registration, 'id' | 'status' | 'sessionId'>;
  readonly activity: Pick<Activity, 'status' | 'startAt' | 'endAt' | 'sessions'>;
};

/** Whether it opens a door that it has not opened yet, of a session that is not over. */
export const isToBeUsed = (ticket: Dated & { readonly isCheckedIn: boolean }, now: Instant): boolean =>
  isValid(ticket) && !ticket.isCheckedIn && now < sessionAttended(ticket.activity, ticket.registration).endAt;

const isHoped = (ticket: Dated): boolean =>
  isValid(ticket) ||
  (statusOfSession(ticket.activity, ticket.registration.sessionId) === 'published' &&
    ['waiting', 'applied'].includes(ticket.registration.status));

/** Open tickets soonest first, then all others latest first. */
export function orderTickets<Any extends Dated>(tickets: readonly Any[], now: Instant): readonly Any[] {
  const sessionsOf = new Map(tickets.map((ticket) => [ticket, sessionAttended(ticket.activity, ticket.registration)]));
  const startOf = (ticket: Any) => sessionsOf.get(ticket)?.startAt ?? '';
  const isComing = (ticket: Any) => isHoped(ticket) && (sessionsOf.get(ticket)?.endAt ?? '') > now;
  const byStart = (left: Any, right: Any) =>
    compare(startOf(left), startOf(right)) || compare(left.registration.id, right.registration.id);
  const coming = tickets.filter(isComing).sort(byStart);
  const others = tickets.filter((ticket) => !isComing(ticket)).sort((left, right) => byStart(right, left));
  return [...coming, ...others];
}

const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);
