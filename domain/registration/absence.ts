import type { Activity } from '../activity/activity';
import { checkInClosesAt } from '../activity/checkInWindow';
import { isOnlineIn, type KindsOfActivity } from '../activity/placeKinds';
import { sessionOf } from '../activity/sessions';
import type { NoShow } from '../member/noShows';
import { fail, type Result, succeed } from '../result';
import { addMinutes, type Instant } from '../time/instant';
import type { Change } from './change';
import { isReconfirmed } from './reconfirmation';
import type { Absence, Registration } from './registration';
import { seatTakenAt } from './seatTaken';
import { isOnUnseenTerms } from './termsAgreed';
import { entryOf } from './timeline';

const appealDays = 30;

/** Until when an absence may be explained; the instant itself is too late. */
export const appealDeadline = ({ notedAt }: Pick<Absence, 'notedAt'>): Instant =>
  addMinutes(notedAt, appealDays * 24 * 60);

/** Sessions that are over and whose sign-in has closed. */
export const sessionsWithAbsences = (
  activity: Pick<Activity, 'sessions' | 'checkIn'>,
  now: Instant,
): readonly Activity['sessions'][number][] =>
  activity.sessions.filter(
    ({ startAt, endAt, calledOff }) =>
      calledOff === undefined && endAt <= now && checkInClosesAt({ startAt, checkIn: activity.checkIn }) <= now,
  );

/** Dated by the session's start, not by when the absence was noted. */
export const noShowOf = (
  registration: Pick<Registration, 'id' | 'activityId' | 'sessionId'>,
  activity: Pick<Activity, 'title' | 'startAt' | 'sessions'>,
): NoShow => ({
  registrationId: registration.id,
  activityId: registration.activityId,
  title: activity.title,
  at: sessionOf(activity, registration.sessionId)?.startAt ?? activity.startAt,
});

/** Less notice of another time or place than this frees from coming. */
const minNoticeMinutes = 24 * 60;

/**
 * Whether they took their seat while the door was still to close, knew in time where and when, or said so since, and said
 * yes to the terms.
 */
function couldCome(registration: Registration, { sessions, checkIn }: Pick<Activity, 'sessions' | 'checkIn'>): boolean {
  const session = sessionOf({ sessions }, registration.sessionId);
  if (session === null) return false;
  const { startAt, movedAt } = session;
  if (isOnUnseenTerms(registration, session)) return false;
  const takenAt = seatTakenAt(registration);
  if (takenAt >= checkInClosesAt({ startAt, checkIn })) return false;
  if (movedAt === undefined || movedAt <= takenAt || isReconfirmed(registration, session)) return true;
  return movedAt <= addMinutes(startAt, -minNoticeMinutes);
}

/** Null for who was there, or could not have been; online places have no door, so no absence is noted for them. */
export function markedAbsent(
  registration: Registration,
  activity: KindsOfActivity & Pick<Activity, 'sessions' | 'checkIn'>,
  at: Instant,
): Change | null {
  const { status, ticketKind, absence, checkedIn } = registration;
  if (status !== 'confirmed' || isOnlineIn(activity, ticketKind) || absence !== null || checkedIn) return null;
  if (!couldCome(registration, activity)) return null;
  return {
    fields: { absence: { notedAt: at, appeal: null } },
    entry: entryOf({ step: 'no-show', at, by: 'rule' }),
    notices: [],
  };
}

export function appealed(
  { absence }: Registration,
  { reason, at }: { readonly reason: string; readonly at: Instant },
): Result<Change | null, 'no-absence' | 'already-appealed' | 'too-late-to-appeal'> {
  if (absence === null) return fail('no-absence');
  if (absence.appeal !== null) return absence.appeal.reason === reason ? succeed(null) : fail('already-appealed');
  if (at >= appealDeadline(absence)) return fail('too-late-to-appeal');
  return succeed({
    fields: { absence: { ...absence, appeal: { reason, at, decision: null } } },
    entry: entryOf({ step: 'appealed', at, by: 'member', reason }),
    notices: [],
  });
}

export function appealDecided(
  { absence }: Registration,
  { isExcused, answer, at }: { readonly isExcused: boolean; readonly answer: string; readonly at: Instant },
): Result<Change | null, 'no-appeal' | 'already-decided'> {
  const appeal = absence?.appeal ?? null;
  if (absence === null || appeal === null) return fail('no-appeal');
  const { decision } = appeal;
  if (decision !== null)
    return decision.isExcused === isExcused && decision.answer === answer ? succeed(null) : fail('already-decided');
  return succeed({
    fields: { absence: { ...absence, appeal: { ...appeal, decision: { isExcused, answer, at } } } },
    entry: entryOf({ step: isExcused ? 'appeal-granted' : 'appeal-refused', at, by: 'organizer', reason: answer }),
    notices: [],
  });
}
