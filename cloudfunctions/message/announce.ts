import type { Announcement } from '../../domain/message/announcements';
import { isFor } from '../../domain/message/audience';
import { noticeOf } from '../../domain/message/outbox';
import type { Clock, Instant } from '../../domain/time/instant';
import type { TimerStep } from '../_platform/timers/timer';
import type { Announced, AnnouncementStore } from './ports';

type Needs = {
  readonly store: AnnouncementStore;
  readonly now: Clock;
  /** Hears of an activity that could not be announced. */
  readonly report: (what: string, error: unknown) => void;
};

const activitiesAtOnce = 20;
const pageSize = 100;

/**
 * Writes out what is to be told to everyone, page by page. After each page the activity notes how far it is; should that
 * be cut off, the page is written once more, into the same messages. An activity that fails holds up no other.
 */
export const announce = ({ store, now, report }: Needs): TimerStep => ({
  name: 'announcements-written',
  everyMinutes: 1,
  mostMilliseconds: 30_000,
  run: async (isOver) => {
    const at = now();
    for (const announced of await store.due(at, activitiesAtOnce)) {
      if (isOver()) break;
      try {
        await announceAll(store, announced, at, isOver);
      } catch (error) {
        report(`announcements of ${announced.activity.id}`, error);
      }
    }
    return null;
  },
});

async function announceAll(
  store: AnnouncementStore,
  { activity, announcements }: Announced,
  at: Instant,
  isOver: () => boolean,
) {
  let left = announcements;
  for (const due of announcements.filter(({ dueAt }) => dueAt <= at)) {
    let current: Announcement | null = due;
    while (current !== null) {
      if (isOver()) return;
      const next: Announcement | null = await writePage(store, activity, current, at);
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
  activity: Announced['activity'],
  announcement: Announcement,
  at: Instant,
): Promise<Announcement | null> {
  if (announcement.expiresAt <= at) return null;
  const page = await store.recipients(activity.id, announcement.after, pageSize);
  const reached = page.filter((recipient) => isFor(announcement, { activity, ...recipient }));
  if (announcement.occasion === 'reconfirmation') await store.noteAsked(reached, at, announcement.until);
  await store.write(reached, noticeOf(announcement));
  const last = page[pageSize - 1];
  return last === undefined ? null : { ...announcement, after: last.registration.id };
}
