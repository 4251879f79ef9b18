import type { AccessSnapshot } from '../../domain/access/rules';
import type { Activity } from '../../domain/activity/activity';
import type { Attendance } from '../../domain/attendance/attendance';
import type { Registration } from '../../domain/registration/registration';
import type { Pools } from '../../domain/registration/seats';
import type { Instant } from '../../domain/time/instant';
import type { ChangeRegistration } from '../_records/registrations/ports';

export type RegistrationKey = { readonly ticketNumber: string } | { readonly id: string };

export type Door = {
  /** Null for an unknown activity. Without a mark nobody is looked up. */
  read(operatorId: string, activityId: string, mark: RegistrationKey | null): Promise<DoorSnapshot | null>;
  readonly change: ChangeRegistration;
  /** The row that counts: this one, or the one of another door that was quicker. */
  admit(attendance: Attendance): Promise<Attendance>;
  /** More of a party have come: so many people in all. */
  raiseHeadcount(attendance: Attendance, people: number): Promise<void>;
  /** Fewer of a party have come; false when the count has changed since it was read. */
  lowerHeadcount(attendance: Attendance, people: number): Promise<boolean>;
  /** Adds a row's class hours to the member's total, once however often it is called. */
  credit(attendance: Attendance): Promise<void>;
};

export type DoorSnapshot = AccessSnapshot & {
  readonly activity: Activity;
  readonly registration: Registration | null;
  readonly attendance: Attendance | null;
  /** Whether the member's total holds the attendance's class hours. */
  readonly isCredited: boolean;
};

export type Desk = {
  read(operatorId: string, activityId: string): Promise<DeskSnapshot | null>;
};

export type DeskSnapshot = AccessSnapshot & {
  readonly activity: Activity;
  readonly pools: Pools;
  /** How many people are in, companions included, by session; none of a session that nobody came to. */
  readonly arrived: Readonly<Record<string, number>>;
  /** The newest check-in of each session first. */
  readonly latest: readonly { readonly sessionId: string; readonly nickname: string; readonly checkedInAt: Instant }[];
};
