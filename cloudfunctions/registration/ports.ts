import type { Grant } from '../../domain/access/capabilities';
import type { Activity } from '../../domain/activity/activity';
import type { PoolName, Session } from '../../domain/activity/sessions';
import type { TicketSeed } from '../../domain/checkin/ticketCode';
import type { Consent, Member } from '../../domain/member/member';
import type { NoShow } from '../../domain/member/noShows';
import type { Notice } from '../../domain/message/message';
import type { Change } from '../../domain/registration/change';
import type { Hold } from '../../domain/registration/hold';
import type { Waiting } from '../../domain/registration/reconfirmation';
import type { Registration } from '../../domain/registration/registration';
import type { Pools } from '../../domain/registration/seats';
import type { KeptTicket } from '../../domain/registration/ticket';
import type { Instant } from '../../domain/time/instant';

export type Clock = () => Instant;

/** The ticket rules under the deployment's root key. */
export type Tickets = {
  numberOf(activityId: string, registrationId: string, generation: number): string;
  seedOf(activityId: string, number: string): TicketSeed;
};

export type Lots = { numberOf(registrationId: string, generation: number): string };

/** A registration with what the server alone keeps about it. */
export type KeptRegistration = Registration & {
  readonly requestId: string;
  readonly hasPhone: boolean;
  readonly consent: Consent;
  readonly lotNumber: string | null;
  readonly notices: readonly Notice[];
};

export type Contact = {
  readonly registrationId: string;
  readonly generation: number;
  readonly phone: string;
  readonly eraseAfter: Instant;
  readonly consent: Consent;
};

/** A registration with what is held for its holder, both as they were at one look. */
export type HeldRegistration = { readonly registration: Registration; readonly hold: Hold | null };

/** The seat book (`_platform/seatBook`), where each write is one atomic step. */
export type Seats = {
  /** Takes seats that are free and that nobody waits for. */
  claim(activityId: string, memberId: string, hold: Hold): Promise<boolean>;
  /** From here on seats of the pool go by the line; changes nothing unless fewer than `seats` are left. */
  openLine(activityId: string, pool: PoolName, seats: number): Promise<boolean>;
  /** False, and nothing moved, when `from` is no longer what is held. */
  moveHold(activityId: string, memberId: string, from: Hold | null, to: Hold | null): Promise<boolean>;
  /** Writes a step of a registration; false, and nothing written, when another came first. */
  change(seen: Registration, change: Change): Promise<boolean>;
  /** Erases the phone number that was given for this generation, or only if that was not after `givenUntil`. */
  forgetContact(registration: Pick<Registration, 'id' | 'generation'>, givenUntil?: Instant): Promise<void>;
};
/** Takes a step that frees seats, hold and phone number included; false when another came first. */
export type EndPromise = (held: HeldRegistration, change: Change, at: Instant) => Promise<boolean>;
/** Offers the free seats of a pool to who waits for them; `presentId` is there and need not be asked. */
export type FillSeats = (activityId: string, pool: PoolName, presentId?: string) => Promise<void>;

export type SignUpStore = {
  /** All that a decision needs, read at one moment; null for an unknown activity. */
  look(activityId: string, memberId: string): Promise<SignUpSight | null>;
  keepContact(contact: Contact): Promise<void>;
  /** The next generation after `earlier`. False when this person's registration has changed since `look`. */
  write(registration: KeptRegistration, earlier: KeptRegistration | null): Promise<boolean>;
};
export type SignUpSight = {
  readonly activity: Activity;
  readonly pools: Pools;
  readonly isOpen: boolean;
  readonly hold: Hold | null;
  readonly member: Pick<Member, 'nickname' | 'ageBand' | 'noShows'> | null;
  readonly registration: KeptRegistration | null;
};

/** One's own registration, to act on it. */
export type OwnStore = {
  /** Null unless the registration is this person's own. */
  look(memberId: string, registrationId: string): Promise<OwnSight | null>;
};
export type OwnSight = HeldRegistration & {
  readonly activity: Activity;
  readonly pools: Pools;
  readonly isCheckedIn: boolean;
};

export type TicketStore = {
  /** The newest of one person's tickets. */
  ofMember(memberId: string): Promise<readonly KeptTicket[]>;
  /** Null unless the registration is this person's own. */
  find(memberId: string, registrationId: string): Promise<KeptTicket | null>;
  /** How many stand in the line of this pool before this place. */
  ahead(activityId: string, pool: PoolName, order: string): Promise<number>;
};

export type RosterStore = {
  /** The activity with the grants of who asks. */
  activity(memberId: string, activityId: string): Promise<RosterHead | null>;
  /** By their ids, those after this one, without their history. */
  entries(
    activityId: string,
    page: { readonly after: string | null; readonly limit: number },
  ): Promise<readonly RosterRow[]>;
  /** Everyone who wants seats of the activity, in a line or not yet. */
  inLine(activityId: string): Promise<readonly Pick<Registration, 'id' | 'status' | 'queue'>[]>;
  /** One registration with the grants of who asks; null for an unknown one. */
  entry(memberId: string, registrationId: string): Promise<RosterSight | null>;
  /** How many stand in the line of this pool before this place. */
  ahead(activityId: string, pool: PoolName, order: string): Promise<number>;
  /** With the grants of who asks. `contact` is null where none was given or it is due to be erased. */
  contact(memberId: string, registrationId: string, now: Instant): Promise<ContactSight | null>;
  noteAccess(access: {
    readonly registrationId: string;
    readonly activityId: string;
    readonly operatorId: string;
    readonly at: Instant;
  }): Promise<void>;
};
export type RosterHead = {
  readonly activity: Pick<Activity, 'title' | 'organisationId' | 'asksReconfirmation'> & {
    readonly sessions: readonly Session[];
  };
  readonly pools: Pools;
  readonly grants: readonly Grant[];
};
export type RosterRow = {
  readonly registration: Omit<KeptRegistration, 'timeline' | 'notices'>;
  readonly checkedInAt: Instant | null;
};
export type RosterSight = RosterRow & {
  readonly registration: KeptRegistration;
  readonly organisationId: string;
  readonly grants: readonly Grant[];
};
export type ContactSight = {
  readonly activity: Pick<Activity, 'id' | 'organisationId'>;
  readonly grants: readonly Grant[];
  readonly phone: string | null;
};

/** What the sweeper looks for. */
export type SweepStore = {
  /** Offers whose deadline has come, the longest past first. */
  overdueOffers(at: Instant): Promise<readonly HeldRegistration[]>;
  /** Activities with holds made or stamped since they were last compared. */
  touchedActivities(): Promise<readonly string[]>;
  holdsOf(activityId: string): Promise<TouchedHolds>;
  /** By their ids; those that do not exist are left out. */
  registrations(ids: readonly string[]): Promise<readonly Registration[]>;
  /** Notes that holds of until then were compared; `isAll` unless younger ones have not been. */
  noteCompared(touched: TouchedHolds, until: Instant, isAll: boolean): Promise<void>;
  /** Pools of coming activities that have seats free while somebody may wait for them. */
  poolsToFill(at: Instant): Promise<readonly FreePool[]>;
  /** How many phone numbers were due. */
  eraseContacts(at: Instant): Promise<number>;
};
export type TouchedHolds = {
  readonly activityId: string;
  readonly touchedAt: Instant;
  /** Empty text: never. */
  readonly comparedUntil: Instant;
  readonly holds: readonly { readonly memberId: string; readonly hold: Hold }[];
};
export type FreePool = { readonly activityId: string; readonly pool: PoolName };

/** Who was missing, and what counts against them. */
export type AbsenceStore = {
  /** Published activities that have begun and whose absences were not all noted, the first to end first. */
  begun(at: Instant): Promise<readonly BegunActivity[]>;
  wasDoorKept(activityId: string, sessionId: string): Promise<boolean>;
  /** Some of those with a place in the hall who were not let in and of whom that is not noted yet. */
  missing(activityId: string, sessionId: string): Promise<readonly Registration[]>;
  /** Counts once, however often it is said. */
  countAgainst(memberId: string, noShow: NoShow): Promise<void>;
  /** In these sessions; `allAt` once they are all. */
  noteDone(activityId: string, sessionIds: readonly string[], allAt: Instant | null): Promise<void>;
  /** It counts no more. */
  excuse(memberId: string, registrationId: string): Promise<void>;
};
/** `notedIn`: the sessions whose absences are noted. */
export type BegunActivity = { readonly activity: Activity; readonly notedIn: readonly string[] };

export type ApplicationStore = {
  /** Some of those whose session has begun, and nobody had drawn or reviewed. */
  undecided(at: Instant): Promise<readonly HeldRegistration[]>;
};

export type ReconfirmationStore = {
  /** Coming activities that ask whether people still come, and the first session of which is near enough. */
  asking(at: Instant): Promise<readonly Activity[]>;
  /** What is free of a pool, and who waits for it without an offer, in their order. */
  lineOf(
    activityId: string,
    pool: PoolName,
    at: Instant,
  ): Promise<{ readonly left: number; readonly waiting: readonly Waiting[] }>;
  /** Who has seats of the pool and did not say that they still come. */
  unconfirmed(activityId: string, pool: PoolName): Promise<readonly HeldRegistration[]>;
};
