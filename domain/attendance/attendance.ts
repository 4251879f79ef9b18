import type { Activity } from '../activity/activity';
import type { Instant } from '../time/instant';
import type { CheckInMethod } from './checkInMethod';

/** A row that is only ever added: one person was let in once, and what that is worth. A total is a sum of rows. */
export type Attendance = {
  /** The registration's id: one registration can be let in once. */
  readonly id: string;
  readonly activityId: string;
  readonly memberId: string;
  readonly checkedInAt: Instant;
  readonly operatorId: string;
  readonly method: CheckInMethod;
  readonly sessionId: string;
  /** People let in with this one ticket. */
  readonly seats: number;
  /** Of the ticket's holder; whom they bring have no account. */
  readonly classHours: number;
};

/** Class hours (学时) that signing in is worth. Hours of service come from a shift's own record, never from the door. */
export const classHoursForSignIn = ({ details }: Pick<Activity, 'details'>): number =>
  details.kind === 'lecture' ? details.classHours : 0;
