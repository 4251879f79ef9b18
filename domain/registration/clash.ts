import type { Activity } from '../activity/activity';
import { statusOfSession } from '../activity/calledOff';
import { type Session, sessionOf } from '../activity/sessions';
import type { Instant } from '../time/instant';
import { offerEnds } from './queue';
import { isAlive, type Registration } from './registration';
import type { StoredTicket } from './ticket';

/** A registration with seats in another activity. */
export type OtherPlace = {
  readonly registration: Pick<Registration, 'id' | 'status' | 'sessionId' | 'signedUpAt'>;
  readonly activity: Pick<Activity, 'id' | 'status' | 'title' | 'sessions'>;
};

export type Clash = {
  readonly registrationId: string;
  readonly title: string;
  readonly startAt: Instant;
  readonly endAt: Instant;
};

/** Sessions that this person has seats in and that overlap with these times; one that ends as the other starts does not. */
export const clashesWith = (
  { startAt, endAt }: Pick<Session, 'startAt' | 'endAt'>,
  others: readonly OtherPlace[],
): readonly Clash[] =>
  others.flatMap(({ registration, activity }) => {
    const session = sessionOf(activity, registration.sessionId);
    if (registration.status !== 'confirmed' || session === null) return [];
    if (statusOfSession(activity, session.id) !== 'published') return [];
    if (session.endAt <= startAt || endAt <= session.startAt) return [];
    return [{ registrationId: registration.id, title: activity.title, startAt: session.startAt, endAt: session.endAt }];
  });

/** Those that are not to be given back. */
export const clashesBeside = (
  session: Pick<Session, 'startAt' | 'endAt'>,
  others: readonly OtherPlace[],
  leaves: readonly string[],
): readonly Clash[] => clashesWith(session, others).filter(({ registrationId }) => !leaves.includes(registrationId));

/** Of a ticket with seats, or an offer of some; none once it is used, over, or called off. */
export function clashesOf(
  { registration, activity, checkedInAt }: StoredTicket,
  others: readonly OtherPlace[],
  now: Instant,
): readonly Clash[] {
  const session = sessionOf(activity, registration.sessionId);
  if (session === null || checkedInAt !== null || session.endAt <= now) return [];
  if (statusOfSession(activity, session.id) !== 'published') return [];
  const offer = registration.queue?.offer ?? null;
  const isOffered = isAlive(registration) && offer !== null && now < offerEnds(offer, session);
  return registration.status === 'confirmed' || isOffered ? clashesWith(session, others) : [];
}
