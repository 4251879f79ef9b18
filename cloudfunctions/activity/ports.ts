import type { Grant } from '../../domain/access/grants';
import type { AccessSnapshot, Shown } from '../../domain/access/rules';
import type { Activity, ActivityKind } from '../../domain/activity/activity';
import type { ManagedPageStart } from '../../domain/activity/managedPage';
import type { PageEnd } from '../../domain/activity/pageKey';
import type { PoolBook, PoolMove } from '../../domain/activity/pools';
import type { PoolName } from '../../domain/activity/sessions';
import type { Attendance } from '../../domain/attendance/attendance';
import type { AuditEntry } from '../../domain/audit/entry';
import type { Member } from '../../domain/member/member';
import type { Announcement } from '../../domain/message/announcements';
import type { isStillValid } from '../../domain/message/audience';
import type { MessageState } from '../../domain/message/message';
import type { MessageKind } from '../../domain/notice/notice';
import type { OfficeContact } from '../../domain/organisation/officeContact';
import type { OtherPlace } from '../../domain/registration/clash';
import type { Registration } from '../../domain/registration/registration';
import type { Instant } from '../../domain/time/instant';

export type Pool = Omit<PoolBook, 'waiting' | 'largestParty'> & {
  readonly hasQueue: boolean;
};

export type ActivityReader = {
  /** Published and not yet over, soonest first. */
  coming(query: {
    readonly kind: ActivityKind;
    readonly countyCode: string | null;
    readonly after: PageEnd | null;
    readonly now: Instant;
    readonly limit: number;
  }): Promise<readonly ActivityWithPools[]>;
  appointments(memberId: string, now: Instant): Promise<readonly Appointment[]>;
  page(memberId: string, activityId: string, now: Instant): Promise<ActivityPage | null>;
  /** How many wait for each of these pools without an offer; a pool nobody waits for is left out. */
  waitlistCounts(activityId: string, pools: readonly PoolName[]): Promise<readonly WaitlistCount[]>;
  /** Null for an unknown one. */
  find(activityId: string): Promise<Shown | null>;
};

export type WaitlistCount = {
  readonly pool: PoolName;
  readonly people: number;
  /** How many of them wait behind the others for their absences. */
  readonly heldBack: number;
};

export type Appointment = {
  readonly registration: Pick<Registration, 'id' | 'status' | 'sessionId' | 'queue'>;
  readonly activity: Pick<
    Activity,
    'id' | 'status' | 'title' | 'startAt' | 'endAt' | 'sessions' | 'venue' | 'cancelReason'
  >;
  readonly isCheckedIn: boolean;
};

export type ActivityPage = ActivityWithPools &
  Shown &
  AccessSnapshot & {
    readonly organisationName: string;
    readonly officeContact: OfficeContact | null;
    readonly member: Pick<Member, 'nickname' | 'ageBand' | 'noShows'> | null;
    readonly registration: Pick<Registration, 'id' | 'status' | 'queue' | 'sessionId'> | null;
    readonly attendance: Pick<Attendance, 'checkedInAt'> | null;
    /** Where else the reader has seats. */
    readonly others: readonly OtherPlace[];
  };

export type Organisation = { readonly id: string; readonly name: string };

/** The pools know the places of the sessions best: an edit moves them first. */
export type ActivityWithPools = {
  readonly activity: Activity;
  readonly pools: readonly Pool[];
  readonly announcements: readonly Announcement[];
};

export type ManagedActivityStore = {
  rolesOf(
    memberId: string,
  ): Promise<{ readonly grants: readonly Grant[]; readonly organisations: readonly Organisation[] }>;
  /** What is coming soonest first, what is over latest first. */
  ofOrganisations(
    organisationIds: readonly string[],
    page: ManagedPageStart & { readonly now: Instant; readonly limit: number },
  ): Promise<readonly ActivityWithPools[]>;
  /** With the grants of the caller and how many wait for each pool; null for an unknown activity. */
  find(memberId: string, activityId: string): Promise<ManagedSnapshot | null>;
  waitingFor(activityId: string, pools: readonly PoolName[]): Promise<number>;
  /** The activity under this id: the new draft, or the one that an earlier run of the same request made. */
  create(draft: Activity): Promise<Activity>;
  /**
   * Writes the activity with its announcements and the entry of the log if it is still at `seenVersion`; false, and
   * nothing written, if not. From `settleAt` on, sign-ups that the change overtook are looked for.
   */
  replace(
    activity: Activity,
    seenVersion: number,
    announcements: readonly Announcement[],
    entry: AuditEntry,
    settleAt?: Instant | null,
  ): Promise<boolean>;
  /** These files are gone. */
  forgetFormerCovers(activityId: string, files: readonly string[]): Promise<void>;
  /** Allows claims of seats, first come, from here on. */
  takeClaims(activityId: string): Promise<void>;
  /** Stops claims of seats. False, and nothing changed, when somebody holds one of these pools. */
  refuseClaims(activityId: string, pools: readonly Pick<PoolBook, 'name' | 'capacity'>[]): Promise<boolean>;
  /**
   * Moves all these pools at once, what is left with what there is. False, and nothing moved, if one is no longer as it
   * was, or has too few seats free to go; a pool goes only when nobody holds a seat of it.
   */
  movePools(activityId: string, moves: readonly PoolMove[]): Promise<boolean>;
  /** Takes such a move back. A pool that comes back has a waitlist: somebody may have got onto it while it was gone. */
  movePoolsBack(activityId: string, moves: readonly PoolMove[]): Promise<void>;
  /** Moves the date at which phone numbers given for the activity are erased, by its end. */
  keepContactsFor(activity: Activity): Promise<void>;
  openSeats(activityId: string): Promise<void>;
  /** From here on nobody takes a seat. */
  closeSeats(activityId: string): Promise<void>;
};

export type StoredPool = Pool & PoolBook;

export type ManagedSnapshot = Omit<ActivityWithPools, 'pools'> &
  AccessSnapshot & {
    readonly pools: readonly StoredPool[];
    /** Whether it is settled who is in the activity's draw. */
    readonly isListClosed: boolean;
  };

export type ManagedWaits = {
  /** Published or called off, and not over, soonest first. */
  coming(organisationIds: readonly string[], now: Instant, limit: number): Promise<readonly ComingActivity[]>;
  /** How many applications nobody has decided on; an activity without any is left out. */
  toReview(activityIds: readonly string[]): Promise<readonly { activityId: string; people: number }[]>;
  /** Messages that nobody was called for, to people who left a number: how many are alike in all that decides on a call. */
  toCall(
    activityIds: readonly string[],
    which: { readonly kinds: readonly MessageKind[]; readonly states: readonly MessageState[] },
  ): Promise<readonly MessageGroup[]>;
};

export type ComingActivity = Pick<Activity, 'id' | 'status' | 'title' | 'startAt' | 'sessions' | 'admission'> & {
  readonly kind: ActivityKind;
};

export type MessageGroup = {
  readonly activityId: string;
  readonly messages: number;
  readonly message: Parameters<typeof isStillValid>[0];
  readonly registration: Parameters<typeof isStillValid>[1]['registration'];
};

export type CoverFiles = {
  bytesOf(base64: string): Uint8Array;
  /** @returns the file's id */
  put(path: string, content: Uint8Array): Promise<string>;
  remove(fileIds: readonly string[]): Promise<void>;
};

export type PageCode = { readonly pictureBase64: string; readonly contentType: string };

export type CodeOfPage = (page: string, scene: string) => Promise<PageCode | null>;

export type ActivityCodes = {
  find(activityId: string): Promise<PageCode | null>;
  /** Changes nothing where one is kept. */
  keep(activityId: string, code: PageCode): Promise<void>;
};
