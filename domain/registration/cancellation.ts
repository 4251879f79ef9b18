import type { Activity } from '../activity/activity';
import { callingOffOf, isCalledOffAlone } from '../activity/calledOff';
import type { Session } from '../activity/sessions';
import { fail, type Result, succeed } from '../result';
import { addMinutes, earlierOf, type Instant, laterOf } from '../time/instant';
import type { Change } from './change';
import { isAlive, type Registration } from './registration';
import { seatTakenAt } from './seatTaken';
import { isOnUnseenTerms } from './termsAgreed';
import { entryOf } from './timeline';

export const cancellationDeadlineMinutes = 120;

type Held = Pick<Session, 'startAt' | 'movedAt' | 'termsChangedAt'>;

/** After taking a seat it may be given back for so long, however near the start. */
export const cancellationGraceMinutes = 15;

/**
 * Until when seats taken at `takenAt` may be given back without asking anyone; the instant itself is too late. Whose session
 * moved afterwards may do so until it starts: they said yes to another time or place.
 */
export function cancellationDeadline({ startAt, movedAt }: Held, takenAt: Instant): Instant {
  if (movedAt !== undefined && movedAt > takenAt) return startAt;
  const deadline = addMinutes(startAt, -cancellationDeadlineMinutes);
  return laterOf(graceAfter(takenAt, startAt), deadline);
}

const graceAfter = (saidAt: Instant, startAt: Instant): Instant =>
  earlierOf(addMinutes(saidAt, cancellationGraceMinutes), startAt);

/** Who has no seat, or did not say yes to the present terms, may leave until the start. */
export function cancelBy(
  registration: Pick<Registration, 'seats' | 'timeline' | 'signedUpAt' | 'termsAgreed'>,
  session: Held,
): Instant {
  const { startAt } = session;
  if (registration.seats === 0 || isOnUnseenTerms(registration, session)) return startAt;
  const deadline = cancellationDeadline(session, seatTakenAt(registration));
  const { termsAgreed } = registration;
  // A yes may be taken back as a seat may.
  return termsAgreed ? laterOf(graceAfter(termsAgreed.at, startAt), deadline) : deadline;
}

export function cancelled(
  registration: Registration,
  attempt: { readonly at: Instant; readonly session: Held },
): Result<Change, 'too-late-to-cancel' | 'already-checked-in'> {
  const { at, session } = attempt;
  if (registration.checkedIn) return fail('already-checked-in');
  const isWaiting = registration.status === 'waiting';
  if (at >= cancelBy(registration, session)) return fail('too-late-to-cancel');
  return succeed({
    fields: { status: 'cancelled', cancelledAt: at, queue: null },
    entry: entryOf({
      step: isWaiting ? 'left-waiting-list' : 'cancelled',
      at,
      by: 'member',
      seats: registration.seats || null,
    }),
    notices: [],
  });
}

/** Some of a party do not come; null when no more seats are had than are to be kept. */
export function seatsGivenBack(
  registration: Registration,
  attempt: { readonly keeps: number; readonly at: Instant; readonly session: Held },
): Result<Change | null, 'more-than-held' | 'too-late-to-cancel' | 'already-checked-in'> {
  const { keeps, at, session } = attempt;
  const { status, seats } = registration;
  if (status !== 'confirmed' || keeps > seats) return fail('more-than-held');
  if (keeps === seats) return succeed(null);
  if (registration.checkedIn) return fail('already-checked-in');
  if (at >= cancelBy(registration, session)) return fail('too-late-to-cancel');
  return succeed({
    fields: { seats: keeps },
    entry: entryOf({ step: 'seats-given-back', at, by: 'member', seats: seats - keeps }),
    notices: [],
  });
}

/** A place in a session that was called off alone; null while it stands, and where the whole activity was called off. */
export function endedWithSession(
  registration: Registration,
  activity: Pick<Activity, 'status' | 'sessions' | 'cancelReason' | 'updatedAt'>,
  at: Instant,
): Change | null {
  if (!isCalledOffAlone(activity, registration.sessionId) || !isAlive(registration)) return null;
  const callingOff = callingOffOf(activity, registration.sessionId);
  return {
    fields: { status: 'cancelled', cancelledAt: at, queue: null },
    entry: entryOf({
      step: 'called-off',
      at: callingOff?.at ?? at,
      by: 'organizer',
      reason: callingOff?.reason ?? null,
    }),
    notices: [],
  };
}

/** Gives up waiting for more seats while keeping those held; null when waiting for none. */
export const leftWaitlist = ({ status, queue }: Registration, at: Instant): Change | null =>
  status !== 'confirmed' || queue === null
    ? null
    : {
        fields: { queue: null },
        entry: entryOf({ step: 'left-waiting-list', at, by: 'member', seats: queue.wants }),
        notices: [],
      };
