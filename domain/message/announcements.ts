import type { Activity } from '../activity/activity';
import { isMoved } from '../activity/moves';
import type { Session } from '../activity/sessions';
import { isOnOtherTerms } from '../activity/terms';
import type { Occasion, RegistrationKind } from '../notice/notice';
import { reconfirmationAskedAt, reconfirmationUntil } from '../registration/reconfirmation';
import { addMinutes, type Instant, laterOf } from '../time/instant';
import { firstReminderAt, lastReminderAt } from './reminder';

export type Announcement = {
  readonly occasion: Occasion;
  readonly kind: RegistrationKind;
  readonly sessionId: string;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
  readonly until: Instant | null;
  /** Id of the last registration written out; null before the first. */
  readonly after: string | null;
};

const hour = 60;
const thanksExpireMinutes = 24 * hour;
/** A reminder within this time after a change message is skipped. */
const changeRemindsMinutes = hour;

/** Announcements already due at publishing are left out. */
export const announcementsOnPublishing = (activity: Activity, now: Instant): readonly Announcement[] =>
  inOrder(activity.sessions.flatMap((session) => planned(session, activity.asksReconfirmation, now)));

/**
 * `pending` are announcements not yet written out; those the edit does not affect stay. A session with another time or
 * place, or with other terms, is announced as changed, and with another time gets new reminders. A confirmation request that falls within the
 * day before is sent at once.
 */
export function announcementsOnEdit(edit: {
  readonly before: Activity;
  readonly after: Activity;
  readonly pending: readonly Announcement[];
  readonly now: Instant;
}): readonly Announcement[] {
  const { before, after, pending, now } = edit;
  if (after.status !== 'published') return [];
  return inOrder(
    after.sessions.flatMap((session) => {
      const earlier = before.sessions.find(({ id }) => id === session.id);
      const own = pending.filter(({ sessionId }) => sessionId === session.id);
      if (session.calledOff !== undefined) return own;
      const startsOtherwise = earlier !== undefined && earlier.startAt !== session.startAt;
      const remindsFrom = startsOtherwise ? addMinutes(now, changeRemindsMinutes) : now;
      const coming = planned(session, after.asksReconfirmation, remindsFrom);
      const moves = isMoved(before, after, session);
      const isAskedOnlyNow = earlier !== undefined && after.asksReconfirmation && (moves || !before.asksReconfirmation);
      const late = isAskedOnlyNow ? askedLate(session, { now, plannedFrom: remindsFrom }) : [];
      const underWay = own.filter(
        ({ occasion, dueAt }) =>
          !startsOtherwise && dueAt <= now && !isNews(occasion) && !(moves && occasion === 'reconfirmation'),
      );
      if (session.startAt <= now || earlier === undefined)
        return [...underWay, ...late, ...own.filter(({ occasion }) => isNews(occasion)), ...coming];
      // Pending messages carry the current data when sent, so they need no repetition.
      const changes = moves
        ? newsOf(session, `change-${after.version}`, now)
        : own.filter(({ occasion }) => isChange(occasion));
      // One message tells of both.
      const isToldOfTerms = isOnOtherTerms(before, after) && !moves;
      const terms = isToldOfTerms
        ? newsOf(session, `terms-${after.version}`, now)
        : own.filter(({ occasion }) => isAboutTerms(occasion));
      return [...underWay, ...late, ...coming, ...changes, ...terms];
    }),
  );
}

/** All pending announcements are replaced. */
export const announcementsOnCancelling = (activity: Activity, now: Instant): readonly Announcement[] =>
  activity.status === 'cancelled' ? activity.sessions.flatMap((session) => cancellationOf(session, now)) : [];

/** What is still to be said of a session called off by itself is replaced; of the others it stays. */
export const announcementsOnCallingOff = (
  session: Session,
  pending: readonly Announcement[],
  now: Instant,
): readonly Announcement[] =>
  inOrder([...pending.filter(({ sessionId }) => sessionId !== session.id), ...cancellationOf(session, now)]);

const cancellationOf = (session: Session, now: Instant): readonly Announcement[] =>
  inTwoPasses(announcement('cancellation', 'cancellation', session, { dueAt: now, expiresAt: session.endAt }));

export const nextAnnouncementAt = (announcements: readonly Announcement[]): Instant | null =>
  announcements.map(({ dueAt }) => dueAt).sort()[0] ?? null;

function planned(session: Session, asksReconfirmation: boolean, from: Instant): readonly Announcement[] {
  const { startAt, endAt } = session;
  // The confirmation request also reminds, and each message uses up one acceptance.
  const first = asksReconfirmation
    ? questionAbout(session, reconfirmationAskedAt(session))
    : announcement('reminder', 'reminder-24h', session, {
        dueAt: firstReminderAt(session),
        expiresAt: lastReminderAt(session),
      });
  return [
    first,
    announcement('reminder', 'reminder-2h', session, { dueAt: lastReminderAt(session), expiresAt: startAt }),
    announcement('thanks', 'thanks', session, { dueAt: endAt, expiresAt: addMinutes(endAt, thanksExpireMinutes) }),
  ].filter((one) => one.dueAt > from);
}

function questionAbout(session: Session, dueAt: Instant): Announcement {
  const until = reconfirmationUntil(session);
  return announcement('reminder', 'reconfirmation', session, { dueAt, expiresAt: until, until });
}

/** No confirmation is requested with less time than this; the seats are then kept. */
const minMinutesToAnswer = 120;

/** The confirmation request missing from those planned, as long as an answer still counts; never a second one. */
function askedLate(
  session: Session,
  { now, plannedFrom }: { readonly now: Instant; readonly plannedFrom: Instant },
): readonly Announcement[] {
  const askedAt = reconfirmationAskedAt(session);
  if (askedAt > plannedFrom || reconfirmationUntil(session) < addMinutes(now, minMinutesToAnswer)) return [];
  return [questionAbout(session, laterOf(askedAt, now))];
}

const newsOf = (session: Session, occasion: Occasion, now: Instant): readonly Announcement[] =>
  inTwoPasses(announcement('change', occasion, session, { dueAt: now, expiresAt: session.startAt }));

/** Longer than any call may run. */
const secondPassMinutes = 1;

/**
 * Repeats an immediate announcement, because a sign-up under way may be written behind the first pass. Other recipients
 * get the same message id, hence one message.
 */
const inTwoPasses = (first: Announcement): readonly Announcement[] => [
  first,
  { ...first, dueAt: addMinutes(first.dueAt, secondPassMinutes) },
];

const announcement = (
  kind: RegistrationKind,
  occasion: Occasion,
  session: Session,
  times: { readonly dueAt: Instant; readonly expiresAt: Instant; readonly until?: Instant },
): Announcement => ({ occasion, kind, sessionId: session.id, until: null, after: null, ...times });

const isChange = (occasion: Occasion): boolean => occasion.startsWith('change-');
export const isAboutTerms = (occasion: Occasion): boolean => occasion.startsWith('terms-');
const isNews = (occasion: Occasion): boolean => isChange(occasion) || isAboutTerms(occasion);

const inOrder = (announcements: readonly Announcement[]): readonly Announcement[] =>
  [...announcements].sort((left, right) => (left.dueAt < right.dueAt ? -1 : left.dueAt > right.dueAt ? 1 : 0));
