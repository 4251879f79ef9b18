import type { Grant } from '../../domain/access/capabilities';
import type { Activity } from '../../domain/activity/activity';
import type { TicketSeed } from '../../domain/checkin/ticketCode';
import type { Consent, Member } from '../../domain/member/member';
import type { Registration } from '../../domain/registration/registration';
import type { SeatStep, Seats } from '../../domain/registration/seats';
import type { KeptTicket } from '../../domain/registration/ticket';
import type { Instant } from '../../domain/time/instant';

export type Clock = () => Instant;

/** The ticket rules under the deployment's root key. */
export type Tickets = {
  numberOf(activityId: string, registrationId: string, generation: number): string;
  seedOf(activityId: string, number: string): TicketSeed;
};

/** A registration with what the server alone keeps about it. */
export type KeptRegistration = Registration & {
  readonly requestId: string;
  readonly hasPhone: boolean;
  readonly consent: Consent;
};

export type Contact = {
  readonly registrationId: string;
  readonly generation: number;
  readonly phone: string;
  readonly eraseAfter: Instant;
  readonly consent: Consent;
};

export type SignUpStore = {
  /** All that a decision needs, read at one moment; null for an unknown activity. */
  look(activityId: string, memberId: string): Promise<SignUpSight | null>;
  /** Takes a seat, or passes on the one that is held for the generation before. False when another step came first. */
  takeSeat(activityId: string, memberId: string, step: SeatStep): Promise<boolean>;
  keepContact(contact: Contact): Promise<void>;
  /** False when this person's registration has changed since `look`. */
  confirm(registration: KeptRegistration): Promise<boolean>;
};
export type SignUpSight = {
  readonly activity: Activity;
  readonly seats: Seats;
  readonly member: Pick<Member, 'nickname' | 'ageBand'> | null;
  readonly registration: KeptRegistration | null;
};

export type CancellationStore = {
  /** Null unless the registration is this person's own. */
  look(memberId: string, registrationId: string): Promise<CancellationSight | null>;
  /** Changes nothing when that generation is cancelled already. */
  markCancelled(registration: Pick<Registration, 'id' | 'generation'>, at: Instant): Promise<void>;
  /** Gives back the seat and forgets the phone number of that generation; repeating it changes nothing. */
  release(registration: Pick<Registration, 'id' | 'activityId' | 'memberId' | 'generation'>): Promise<void>;
};
export type CancellationSight = {
  readonly registration: KeptRegistration;
  readonly activity: Activity;
  readonly isCheckedIn: boolean;
};

export type TicketStore = {
  /** The newest of one person's tickets. */
  ofMember(memberId: string): Promise<readonly KeptTicket[]>;
  /** Null unless the registration is this person's own. */
  find(memberId: string, registrationId: string): Promise<KeptTicket | null>;
};

export type RosterStore = {
  /** The activity with the grants of who asks. */
  activity(memberId: string, activityId: string): Promise<RosterHead | null>;
  /** In the order of signing up. */
  entries(activityId: string): Promise<readonly RosterRow[]>;
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
  readonly activity: Pick<Activity, 'title' | 'organisationId'>;
  readonly capacity: number;
  readonly grants: readonly Grant[];
};
export type RosterRow = { readonly registration: KeptRegistration; readonly checkedInAt: Instant | null };
export type ContactSight = {
  readonly activity: Pick<Activity, 'id' | 'organisationId'>;
  readonly grants: readonly Grant[];
  readonly phone: string | null;
};
