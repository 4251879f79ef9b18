import type { Activity } from '../activity/activity';
import type { Session } from '../activity/sessions';
import type { MessageKind, Occasion } from '../notice/notice';
import { reconfirmationAskedAt, reconfirmationUntil } from '../registration/reconfirmation';
import { addMinutes, type Instant } from '../time/instant';
import { firstReminderAt, lastReminderAt } from './reminder';

/** A message to everyone who signed up for a session. */
export type Announcement = {
  readonly occasion: Occasion;
  readonly kind: MessageKind;
  readonly sessionId: string;
  readonly dueAt: Instant;
  readonly expiresAt: Instant;
  readonly until: Instant | null;
  /** The last registration, in order of their ids, that it was written out for; null before the first. */
  readonly after: string | null;
};

const hour = 60;
const thanksExpireMinutes = 24 * hour;
/** A reminder that follows so closely on the message of a change tells nothing new. */
const changeRemindsMinutes = hour;

/** All that is to be told about an activity as it is published. What would be due by now is left out: nobody needs it. */
export const announcementsOnPublishing = (activity: Activity, now: Instant): readonly Announcement[] =>
  inOrder(activity.sessions.flatMap((session) => planned(session, activity.asksReconfirmation, now)));

/**
 * What is to be told from an edit on. `pending` is what was not written out by then: of it stays what the edit does not
 * touch. A session at another time or place is announced as changed, and one at another time gets its reminders anew.
 * A question that comes about within the day before is asked at once.
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
      const isMoved = earlier !== undefined && earlier.startAt !== session.startAt;
      const remindsFrom = isMoved ? addMinutes(now, changeRemindsMinutes) : now;
      const coming = planned(session, after.asksReconfirmation, remindsFrom);
      const isAskedOnlyNow =
        earlier !== undefined && after.asksReconfirmation && (isMoved || !before.asksReconfirmation);
      const late = isAskedOnlyNow ? askedLate(session, { now, plannedFrom: remindsFrom }) : [];
      const underWay = own.filter(({ occasion, dueAt }) => !isMoved && dueAt <= now && !isChange(occasion));
      if (!isToldOfEdit(before, after, session))
        return [...underWay, ...late, ...own.filter(({ occasion }) => isChange(occasion)), ...coming];
      // One that is still to be written out would say the same: messages tell what is so when they are sent.
      return [...underWay, ...late, ...coming, ...changesOf(session, after.version, now)];
    }),
  );
}

/** An activity that is called off has nothing else to tell. */
export const announcementsOnCancelling = (activity: Activity, now: Instant): readonly Announcement[] =>
  activity.status === 'cancelled'
    ? activity.sessions.flatMap((session) =>
        inTwoPasses(announcement('cancellation', 'cancellation', session, { dueAt: now, expiresAt: session.endAt })),
      )
    : [];

/** When the next of them is due; null without any. */
export const nextAnnouncementAt = (announcements: readonly Announcement[]): Instant | null =>
  announcements.map(({ dueAt }) => dueAt).sort()[0] ?? null;

function planned(session: Session, asksReconfirmation: boolean, from: Instant): readonly Announcement[] {
  const { startAt, endAt } = session;
  // The question reminds as well: two messages at once would use up what the person has accepted.
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

/** Nobody is asked who could hardly answer in time: their seats are then left to them. */
const leastMinutesToAnswer = 120;

/** The question that is not among those planned from a moment on, as long as an answer counts: nobody is asked twice. */
function askedLate(
  session: Session,
  { now, plannedFrom }: { readonly now: Instant; readonly plannedFrom: Instant },
): readonly Announcement[] {
  const askedAt = reconfirmationAskedAt(session);
  if (askedAt > plannedFrom || reconfirmationUntil(session) < addMinutes(now, leastMinutesToAnswer)) return [];
  return [questionAbout(session, askedAt > now ? askedAt : now)];
}

const changesOf = (session: Session, version: number, now: Instant): readonly Announcement[] =>
  inTwoPasses(announcement('change', `change-${version}`, session, { dueAt: now, expiresAt: session.startAt }));

/** Longer than any call may run. */
const secondPassMinutes = 1;

/**
 * What is told at once is told once more to whoever was just signing up by what was so before: their registration may
 * have been written behind the first pass. To everyone else it is the same message.
 */
const inTwoPasses = (first: Announcement): readonly Announcement[] => [
  first,
  { ...first, dueAt: addMinutes(first.dueAt, secondPassMinutes) },
];

const announcement = (
  kind: MessageKind,
  occasion: Occasion,
  session: Session,
  times: { readonly dueAt: Instant; readonly expiresAt: Instant; readonly until?: Instant },
): Announcement => ({ occasion, kind, sessionId: session.id, until: null, after: null, ...times });

const isChange = (occasion: Occasion): boolean => occasion.startsWith('change-');

type Whereabouts = Pick<Activity, 'sessions' | 'venue' | 'townshipCode'>;

/** Whether who is in a session is told of an edit: it takes place at another time, or elsewhere. */
export function isToldOfEdit(before: Whereabouts, after: Whereabouts, { id }: Pick<Session, 'id'>): boolean {
  const earlier = before.sessions.find((session) => session.id === id);
  const later = after.sessions.find((session) => session.id === id);
  if (earlier === undefined || later === undefined) return false;
  return !isAtSameTime(earlier, later) || isElsewhere(before, after);
}

const isAtSameTime = (left: Session, right: Session): boolean =>
  left.startAt === right.startAt && left.endAt === right.endAt;

const isElsewhere = (before: Whereabouts, after: Whereabouts): boolean =>
  before.venue !== after.venue || before.townshipCode !== after.townshipCode;

const inOrder = (announcements: readonly Announcement[]): readonly Announcement[] =>
  [...announcements].sort((left, right) => (left.dueAt < right.dueAt ? -1 : left.dueAt > right.dueAt ? 1 : 0));
