import type { Activity } from '../activity/activity';
import type { Instant } from '../time/instant';
import type { CheckInMethod } from './checkInMethod';

/** Append-only row for one admission at the door; totals are sums of rows, without what overlaps. */
export type Attendance = {
  /** The registration's id: one registration can be let in once. */
  readonly id: string;
  readonly activityId: string;
  readonly memberId: string;
  readonly checkedInAt: Instant;
  readonly operatorId: string;
  readonly method: CheckInMethod;
  readonly sessionId: string;
  /** When the session was held, as the door knew it; missing in older rows. */
  readonly heldFrom?: Instant;
  readonly heldUntil?: Instant;
  /** People let in with this one ticket. */
  readonly seats: number;
  /** Of the ticket's holder; companions have no account. */
  readonly classHours: number;
};

/** Class hours (学时) for signing in. Service hours come from shift records instead. */
export const classHoursForCheckIn = ({ details }: Pick<Activity, 'details'>): number =>
  details.kind === 'lecture' ? details.classHours : 0;

/** Whether nobody of this registration's party is still to come; seats may be added after the first are in. */
export const isAllIn = (rows: readonly Pick<Attendance, 'seats'>[], { seats }: { readonly seats: number }): boolean =>
  rows.reduce((sum, row) => sum + row.seats, 0) >= seats && rows.length > 0;
