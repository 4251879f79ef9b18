import type { Activity } from '../../domain/activity/activity';
import type { Announcement } from '../../domain/message/announcements';
import type { Instant } from '../../domain/time/instant';

/** What is to be told to everyone who signed up, from a change on. `pending` is what was still to be written out. */
export type Announce = {
  published(activity: Activity, now: Instant): readonly Announcement[];
  edited(change: {
    readonly before: Activity;
    readonly after: Activity;
    readonly pending: readonly Announcement[];
    readonly now: Instant;
  }): readonly Announcement[];
  cancelled(activity: Activity, now: Instant): readonly Announcement[];
};
