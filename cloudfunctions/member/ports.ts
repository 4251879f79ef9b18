import type { Grant } from '../../domain/access/grants';
import type { GrantRemoval, Invitation } from '../../domain/access/invitation';
import type { AuditEntry } from '../../domain/audit/entry';
import type { Consent, Member } from '../../domain/member/member';
import type { OfficeContact } from '../../domain/organisation/officeContact';
import type { Instant } from '../../domain/time/instant';

export type Organisation = { readonly id: string; readonly name: string };
export type StoredOrganisation = Organisation & {
  readonly officeContact: OfficeContact | null;
  /** Raised by each change of the contact. */
  readonly contactVersion: number;
};

export type ProfileStore = {
  find(memberId: string): Promise<Member | null>;
  /** The member with all that `readMe` counts; null for who has no profile. */
  look(memberId: string, now: Instant): Promise<MemberSnapshot | null>;
  /** False when the member exists already. */
  add(member: Member, at: Instant): Promise<boolean>;
  change(memberId: string, change: ProfileChange, at: Instant): Promise<void>;
  /** Keeps no more of the consents to be ranked that were given or withdrawn then, and counts them; does nothing when others were left out since. */
  dropConsents(member: Member, surplus: readonly Consent[]): Promise<void>;
};

export type MemberSnapshot = {
  readonly member: Member;
  readonly organisations: readonly Organisation[];
  readonly comingTickets: number;
};

export type ProfileChange = Partial<Pick<Member, 'nickname' | 'ageBand' | 'isListedInRanking'>> & {
  readonly newConsents: readonly Consent[];
};

export type RoleStore = {
  member(memberId: string): Promise<Member | null>;
  /** Who claimed the deployment; the claim is this member's if nobody was first. */
  claim(memberId: string, at: Instant, entry: AuditEntry): Promise<Claim>;
  settleClaim(): Promise<void>;
  /** Changes nothing when the member has the grant, or was removed from its organisation after `invitedAt`. */
  grant(memberId: string, grant: Grant, invitedAt?: Instant): Promise<void>;
};

export type Claim = { readonly memberId: string; readonly isSettled: boolean };

/** The member who founds an organisation, and the request. */
export type FoundingRequest = { readonly createdBy: string; readonly requestId: string };

export type OrganisationStore = {
  grantsOf(memberId: string): Promise<readonly Grant[]>;
  find(organisationId: string): Promise<StoredOrganisation | null>;
  /** False when the name is taken. */
  add(
    organisation: Organisation & { readonly officeContact: OfficeContact },
    press: FoundingRequest & { readonly createdAt: Instant },
    entry: AuditEntry,
  ): Promise<boolean>;
  /** Whether this very press made the organisation. */
  isMadeBy(organisationId: string, press: FoundingRequest): Promise<boolean>;
  all(): Promise<
    readonly (Organisation & Pick<StoredOrganisation, 'officeContact'> & { readonly organizers: number })[]
  >;
  /** False when the contact was changed since it was at `seenVersion`. */
  changeContact(
    organisationId: string,
    officeContact: OfficeContact,
    seenVersion: number,
    entry: AuditEntry,
  ): Promise<boolean>;
};

export type Organizer = {
  readonly memberId: string;
  readonly nickname: string;
  readonly grants: readonly Grant[];
  /** When the latest invitation was accepted. */
  readonly since: Instant | null;
};

export type OrganizerStore = {
  grantsOf(memberId: string): Promise<readonly Grant[]>;
  /** Null for an unknown organisation; else whoever has a grant of it, be it one that has ended. */
  find(organisationId: string): Promise<{ readonly name: string; readonly organizers: readonly Organizer[] } | null>;
  /** False, and nothing written, when the member has no such grant any more. */
  takeBack(memberId: string, removal: GrantRemoval, entry: AuditEntry): Promise<boolean>;
};

export type InvitationStore = {
  add(invitationId: string, invitation: Invitation, entry: AuditEntry): Promise<void>;
  find(invitationId: string): Promise<{ readonly invitation: Invitation; readonly organisationName: string } | null>;
  /** False when someone else was quicker. */
  take(invitationId: string, memberId: string, at: Instant, entry: AuditEntry): Promise<boolean>;
  settle(invitationId: string): Promise<void>;
};
