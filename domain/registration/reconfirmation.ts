import type { Activity } from '../activity/activity';
import { statusOfSession } from '../activity/calledOff';
import { type Session as HeldSession, sessionOf } from '../activity/sessions';
import { addMinutes, type Instant } from '../time/instant';
import type { Change } from './change';
import { type Queue, seatsFor } from './queue';
import type { Registration } from './registration';
import { seatTakenAt } from './seatTaken';
import { entryOf } from './timeline';

const askedMinutesBefore = 24 * 60;
const releasedMinutesBefore = 12 * 60;

type Session = Pick<HeldSession, 'startAt' | 'movedAt'>;

export const reconfirmationAskedAt = ({ startAt }: Session): Instant => addMinutes(startAt, -askedMinutesBefore);
/** From then on an unconfirmed seat may be given to the waitlist. */
export const reconfirmationUntil = ({ startAt }: Session): Instant => addMinutes(startAt, -releasedMinutesBefore);

/** Null for a person who is not asked to confirm. */
export function sessionToReconfirm(
  activity: Pick<Activity, 'status' | 'asksReconfirmation' | 'sessions'>,
  registration: Pick<Registration, 'status' | 'sessionId' | 'timeline' | 'signedUpAt' | 'checkedIn'>,
): Session | null {
  if (statusOfSession(activity, registration.sessionId) !== 'published') return null;
  if (!activity.asksReconfirmation || registration.status !== 'confirmed') return null;
  if (registration.checkedIn) return null;
  const session = sessionOf(activity, registration.sessionId);
  // Seats taken within the last day need no confirmation.
  return session !== null && seatTakenAt(registration) < reconfirmationAskedAt(session) ? session : null;
}

/**
 * Whether this person was asked about the session's current time and place, and for the seats they now hold; otherwise an
 * unanswered request has no effect.
 */
export const wasAskedToReconfirm = (
  registration: Pick<Registration, 'timeline' | 'signedUpAt'>,
  session: Session,
): boolean =>
  registration.timeline.some(
    ({ step, at, until }) =>
      step === 'reconfirmation-asked' &&
      until === reconfirmationUntil(session) &&
      at >= seatTakenAt(registration) &&
      at >= (session.movedAt ?? ''),
  );

/** Whether they said that they come, and said it of the session’s present time and place. */
export const isReconfirmed = (
  { reconfirmedAt }: Pick<Registration, 'reconfirmedAt'>,
  { movedAt = '' }: Pick<Session, 'movedAt'>,
): boolean => reconfirmedAt !== null && reconfirmedAt >= movedAt;

/** From the day before on; null without a request. */
export function reconfirmationShown(
  activity: Parameters<typeof sessionToReconfirm>[0],
  registration: Parameters<typeof sessionToReconfirm>[1] & Pick<Registration, 'reconfirmedAt'>,
  now: Instant,
): { readonly until: Instant; readonly isDone: boolean } | null {
  const session = sessionToReconfirm(activity, registration);
  if (session === null || now < reconfirmationAskedAt(session)) return null;
  return { until: reconfirmationUntil(session), isDone: isReconfirmed(registration, session) };
}

/** A late confirmation counts as long as the seat is still theirs. */
export const reconfirmed = (at: Instant): Change => ({
  fields: { reconfirmedAt: at },
  entry: entryOf({ step: 'reconfirmed', at, by: 'member' }),
  notices: [],
});

/** Seats already held and seats still waited for are both given up. */
export const released = (registration: Registration, session: Session, at: Instant): Change => ({
  fields: { status: 'lapsed', seats: 0, queue: null },
  entry: entryOf({ step: 'seat-released', at, by: 'rule', seats: registration.seats }),
  notices: [{ kind: 'change', occasion: 'seat-released', dueAt: at, expiresAt: session.startAt, until: null }],
});

type Unconfirmed = Pick<Registration, 'id' | 'seats' | 'signedUpAt'>;
/** Seats still wanted; some may be held already. */
export type Waiting = Pick<Queue, 'wants' | 'maySplit'> & { readonly registrationId: string };

/**
 * Latest sign-up first, until the waiting parties fit. Nothing is released for a party that would not fit even so, nor
 * for more seats of a person who has not confirmed their own.
 */
export function selectSeatsToRelease<Any extends Unconfirmed>(
  unconfirmed: readonly Any[],
  waitlist: readonly Waiting[],
  left: number,
): readonly Any[] {
  const others = waitlist.filter(({ registrationId }) => unconfirmed.every(({ id }) => id !== registrationId));
  const latestFirst = [...unconfirmed].sort((one, other) => (one.signedUpAt < other.signedUpAt ? 1 : -1));
  const maxFreed = latestFirst.reduce((sum, { seats }) => sum + seats, left);
  let needed = seatsTaken(others, maxFreed) - left;
  return latestFirst.filter(({ seats }) => {
    if (needed <= 0) return false;
    needed -= seats;
    return true;
  });
}

/** How many of `seats` the waitlist takes, in order. */
const seatsTaken = (waitlist: readonly Pick<Queue, 'wants' | 'maySplit'>[], seats: number): number =>
  waitlist.reduce((taken, waiting) => taken + seatsFor(waiting, seats - taken), 0);
