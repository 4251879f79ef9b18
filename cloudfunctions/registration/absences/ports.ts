import type { Activity } from '../../../domain/activity/activity';
import type { NoShow } from '../../../domain/member/noShows';
import type { Registration } from '../../../domain/registration/registration';
import type { Instant } from '../../../domain/time/instant';

export type AbsenceStore = {
  /** Published activities that have begun and whose absences were not all noted, the first to end first. */
  begun(at: Instant): Promise<readonly StartedActivity[]>;
  wasDoorKept(activityId: string, sessionId: string): Promise<boolean>;
  /** Some of those who were let in by a door that was cut off before their row, behind this one of them. */
  arrivals(activityId: string, sessionId: string, afterId: string): Promise<readonly Registration[]>;
  /** Writes such a row. */
  finishArrival(activity: Activity, registration: Registration): Promise<void>;
  /** Some of those who were to come through the door, were not let in and of whom that is not noted yet, likewise. */
  missing(activity: Activity, sessionId: string, afterId: string): Promise<readonly Registration[]>;
  /** The same, of one of them as they are now; null if they are none of them any more. */
  stillMissing(activity: Activity, registrationId: string): Promise<Registration | null>;
  /** Counts once, however often it is said. */
  countAgainst(memberId: string, noShow: NoShow): Promise<void>;
  /** In these sessions; `allAt` once they are all. */
  noteDone(activityId: string, sessionIds: readonly string[], allAt: Instant | null): Promise<void>;
  excuse(memberId: string, registrationId: string): Promise<void>;
};

/** `notedIn`: the sessions whose absences are noted. */
export type StartedActivity = { readonly activity: Activity; readonly notedIn: readonly string[] };
