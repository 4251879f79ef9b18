import type { Grant } from '../../domain/access/capabilities';
import type { Activity, ActivityKind } from '../../domain/activity/activity';
import type { PageEnd } from '../../domain/activity/pageKey';
import type { Attendance } from '../../domain/attendance/attendance';
import type { Member } from '../../domain/member/member';
import type { Registration, RegistrationStatus } from '../../domain/registration/registration';
import type { Seats } from '../../domain/registration/seats';
import type { Instant } from '../../domain/time/instant';

export type Clock = () => Instant;
type SeatCount = Pick<Seats, 'capacity' | 'left'>;

/** What residents read. */
export type ActivityReader = {
  /** Published and not yet over, soonest first. */
  coming(query: {
    readonly kind: ActivityKind;
    readonly countyCode: string | null;
    readonly after: PageEnd | null;
    readonly now: Instant;
    readonly limit: number;
  }): Promise<readonly { readonly activity: Activity; readonly seats: SeatCount }[]>;
  /** One person's registrations for activities not yet over, soonest first. */
  appointments(memberId: string, now: Instant): Promise<readonly Appointment[]>;
  page(memberId: string, activityId: string): Promise<ActivityPage | null>;
};

export type Appointment = {
  readonly registrationId: string;
  readonly status: RegistrationStatus;
  readonly activity: Pick<Activity, 'id' | 'status' | 'title' | 'startAt' | 'venue'>;
};

export type ActivityPage = {
  readonly activity: Activity;
  readonly organisationName: string;
  readonly seats: SeatCount;
  readonly member: Pick<Member, 'nickname' | 'ageBand' | 'grants'> | null;
  readonly registration: Pick<Registration, 'id' | 'status'> | null;
  readonly attendance: Pick<Attendance, 'checkedInAt'> | null;
};

export type Organisation = { readonly id: string; readonly name: string };
/** The seats know the capacity best: an edit moves them first. */
export type Managed = { readonly activity: Activity; readonly seats: SeatCount };

/** What organisers keep. */
export type ActivityKeeper = {
  rolesOf(
    memberId: string,
  ): Promise<{ readonly grants: readonly Grant[]; readonly organisations: readonly Organisation[] }>;
  /** Newest start first. */
  ofOrganisations(
    organisationIds: readonly string[],
    page: { readonly after: PageEnd | null; readonly limit: number },
  ): Promise<readonly Managed[]>;
  /** With the grants of who asks; null for an unknown activity. */
  find(memberId: string, activityId: string): Promise<(Managed & { readonly grants: readonly Grant[] }) | null>;
  /** The activity under this id: the new draft, or the one that an earlier run of the same request made. */
  create(draft: Activity): Promise<Activity>;
  /** Writes the activity if it is still at `seenVersion`; false, and nothing written, if it is not. */
  replace(activity: Activity, seenVersion: number): Promise<boolean>;
  /** Moves what is left with it. False, and nothing moved, if `from` is past or too few seats are free to go. */
  moveCapacity(activityId: string, from: number, to: number): Promise<boolean>;
  openSeats(activityId: string): Promise<void>;
  /** From here on nobody takes a seat. */
  closeSeats(activityId: string): Promise<void>;
};
