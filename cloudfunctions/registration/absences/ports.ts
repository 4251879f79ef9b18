import type { Activity } from '../../../domain/activity/activity';
import type { NoShow } from '../../../domain/member/noShows';
import type { Registration } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';

export type AbsenceStore = {
  /** Published activities that have begun and whose absences were not all noted, the first to end first. */
  begun(at: Instant): Promise<readonly StartedActivity[]>;
  wasDoorKept(activityId: string, sessionId: string): Promise<boolean>;
  /** One page, after this id, of people let in by a check-in that was cut off before it wrote their attendance. */
  arrivals(activityId: string, sessionId: string, afterId: string): Promise<readonly Registration[]>;
  /** Writes such a row. */
  finishArrival(activity: Activity, registration: Registration): Promise<void>;
  /** One page, after this id, of people who were expected, were not let in and are not marked absent yet. */
  missing(activity: Activity, sessionId: string, afterId: string): Promise<readonly Registration[]>;
  /** The same, of one of them as they are now; null if they are none of them any more. */
  stillMissing(activity: Activity, registrationId: string): Promise<Registration | null>;
  /** Counts once, however often it is said. */
  countAgainst(memberId: string, noShow: NoShow): Promise<void>;
  /** Notes these sessions as done; `allAt` once all are. */
  noteDone(activityId: string, sessionIds: readonly string[], allAt: Instant | null): Promise<void>;
  excuse(memberId: string, registrationId: string): Promise<void>;
};

/** `notedIn`: the sessions whose absences are noted. */
export type StartedActivity = { readonly activity: Activity; readonly notedIn: readonly string[] };
