import type { Announcement } from '../../../domain/message/announcements';
import { isRecipient } from '../../../domain/message/audience';
import { noticeOf } from '../../../domain/message/outbox';
import type { Clock, Instant } from '../../../domain/time/instant';
import { eachInTime, togetherInTime } from '../../_platform/timers/eachInTime';
import type { TimerStep, Turn } from '../../_platform/timers/timer';
import type { ActivityToAnnounce, AnnouncementStore, Recipient } from '../ports';

type Needs = { readonly store: AnnouncementStore; readonly now: Clock };

const activitiesAtOnce = 20;
const pageSize = 100;

/**
 * Writes out what is to be told to everyone, page by page. After each page the activity notes how far it is; should that
 * be cut off, the page is written once more, into the same messages. An activity or a person that fails holds up no other.
 */
export const announce = ({ store, now }: Needs): TimerStep => ({
  name: 'announcements-written',
  everyMinutes: 1,
  maxMilliseconds: 30_000,
  run: async (turn) => {
    const at = now();
    const due = await store.due(at, activitiesAtOnce);
    const nameOf = ({ activity }: ActivityToAnnounce) => activity.id;
    await eachInTime(due, turn, nameOf, (announced) => announceAll(store, announced, at, turn));
    return due.length === 0 ? null : `${due.length} activities`;
  },
});

async function announceAll(
  store: AnnouncementStore,
  { activity, announcements }: ActivityToAnnounce,
  at: Instant,
  turn: Turn,
): Promise<void> {
  let left = announcements;
  for (const due of announcements.filter(({ dueAt }) => dueAt <= at)) {
    let current: Announcement | null = due;
    while (current !== null) {
      if (turn.isOver()) return;
      const next: Announcement | null = await writePage(store, activity, { announcement: current, at }, turn);
      left = left.flatMap((one) => (one !== current ? [one] : next === null ? [] : [next]));
      // Edited meanwhile: what is left to tell is another list now.
      if (!(await store.advance(activity, left))) return;
      current = next;
    }
  }
}

/** The announcement as it goes on after one more page; null once everyone has it, or it comes too late. */
async function writePage(
  store: AnnouncementStore,
  activity: ActivityToAnnounce['activity'],
  { announcement, at }: { readonly announcement: Announcement; readonly at: Instant },
  turn: Turn,
): Promise<Announcement | null> {
  if (announcement.expiresAt <= at) return null;
  const page = await store.recipients(activity.id, announcement.after, pageSize);
  const nameOf = ({ registration }: Recipient) => registration.id;
  const done = await togetherInTime(page, turn, nameOf, async (some) => {
    const reached = some.filter((recipient) => isRecipient(announcement, { activity, ...recipient }));
    if (reached.length === 0) return;
    if (announcement.occasion === 'reconfirmation') await store.noteAsked(reached, at, announcement.until);
    await store.write(reached, noticeOf(announcement));
  });
  // Nobody at all, or no time for all of them: the page comes again.
  if (turn.isOver() && done < page.length) return announcement;
  if (done === 0 && page.length > 1) throw new Error('nobody of a page could be written to');
  const last = page[pageSize - 1];
  return last === undefined ? null : { ...announcement, after: last.registration.id };
}
