import type { Activity } from '../activity/activity';
import { sessionOf } from '../activity/sessions';
import { addMinutes, type Instant } from '../time/instant';
import type { Change } from './change';
import { type Queue, seatsFor } from './queue';
import type { Registration } from './registration';
import { entryOf, type TimelineStep } from './timeline';

const askedMinutesBefore = 24 * 60;
const releasedMinutesBefore = 12 * 60;

type Session = { readonly startAt: Instant };

export const reconfirmationAskedAt = ({ startAt }: Session): Instant => addMinutes(startAt, -askedMinutesBefore);
/** From here on an unconfirmed seat may go to somebody who waits; until then it is safe. */
export const reconfirmationUntil = ({ startAt }: Session): Instant => addMinutes(startAt, -releasedMinutesBefore);

const seatTaking: ReadonlySet<TimelineStep> = new Set(['signed-up', 'offer-accepted', 'drawn', 'admitted']);

/** When the latest of a registration's seats was taken: who took it within the last day need not be asked. */
const seatTakenAt = ({ timeline, signedUpAt }: Pick<Registration, 'timeline' | 'signedUpAt'>): Instant =>
  timeline.reduce((latest, { step, at }) => (seatTaking.has(step) && at > latest ? at : latest), signedUpAt);

/** The session about which this person is asked whether they still come; null for whoever is not asked. */
export function sessionToReconfirm(
  activity: Pick<Activity, 'status' | 'asksReconfirmation' | 'sessions'>,
  registration: Pick<Registration, 'status' | 'sessionId' | 'timeline' | 'signedUpAt'>,
): Session | null {
  if (activity.status !== 'published' || !activity.asksReconfirmation || registration.status !== 'confirmed')
    return null;
  const session = sessionOf(activity, registration.sessionId);
  return session !== null && seatTakenAt(registration) < reconfirmationAskedAt(session) ? session : null;
}

/**
 * Whether the question came to them, with the hour until which to answer that counts now, and for the seats that they
 * have now. Who was not asked in time, or was asked about an hour that has moved since, loses nothing by not answering.
 */
export const wasAsked = (registration: Pick<Registration, 'timeline' | 'signedUpAt'>, session: Session): boolean =>
  registration.timeline.some(
    ({ step, at, until }) =>
      step === 'reconfirmation-asked' && until === reconfirmationUntil(session) && at >= seatTakenAt(registration),
  );

/** What a ticket says of it, from the day before on; null without a question. */
export function reconfirmationShown(
  activity: Parameters<typeof sessionToReconfirm>[0],
  registration: Parameters<typeof sessionToReconfirm>[1] & Pick<Registration, 'reconfirmedAt'>,
  now: Instant,
): { readonly until: Instant; readonly isDone: boolean } | null {
  const session = sessionToReconfirm(activity, registration);
  if (session === null || now < reconfirmationAskedAt(session)) return null;
  return { until: reconfirmationUntil(session), isDone: registration.reconfirmedAt !== null };
}

/** They still come. Said late, but while the seat is still theirs, it counts as well. */
export const reconfirmed = (at: Instant): Change => ({
  fields: { reconfirmedAt: at },
  entry: entryOf({ step: 'reconfirmed', at, by: 'member' }),
  notices: [],
});

/** The seats go to who waits, with all that this registration still wanted. */
export const released = (registration: Registration, session: Session, at: Instant): Change => ({
  fields: { status: 'lapsed', seats: 0, queue: null },
  entry: entryOf({ step: 'seat-released', at, by: 'rule', seats: registration.seats }),
  notices: [{ kind: 'change', occasion: 'seat-released', dueAt: at, expiresAt: session.startAt, until: null }],
});

type Unconfirmed = Pick<Registration, 'id' | 'seats' | 'signedUpAt'>;
/** What somebody on the waitlist still wants; they may have other seats already. */
export type Waiting = Pick<Queue, 'wants' | 'maySplit'> & { readonly registrationId: string };

/**
 * Whose seats are released for these who wait: the latest sign-up first, until there are enough. Parties that
 * stay together and find no room even so take nobody's seat; and nothing is released for more seats to who has not
 * confirmed the seats they have.
 */
export function toRelease<Any extends Unconfirmed>(
  unconfirmed: readonly Any[],
  line: readonly Waiting[],
  left: number,
): readonly Any[] {
  const others = line.filter(({ registrationId }) => unconfirmed.every(({ id }) => id !== registrationId));
  const latestFirst = [...unconfirmed].sort((one, other) => (one.signedUpAt < other.signedUpAt ? 1 : -1));
  const mostFreed = latestFirst.reduce((sum, { seats }) => sum + seats, left);
  let needed = seatsTaken(others, mostFreed) - left;
  return latestFirst.filter(({ seats }) => {
    if (needed <= 0) return false;
    needed -= seats;
    return true;
  });
}

/** How many of so many seats the waitlist takes, first come first served. */
const seatsTaken = (line: readonly Pick<Queue, 'wants' | 'maySplit'>[], seats: number): number =>
  line.reduce((taken, waiting) => taken + seatsFor(waiting, seats - taken), 0);
