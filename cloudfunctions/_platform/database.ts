import type { Grant } from '../../domain/access/capabilities';
import type { Invitation } from '../../domain/access/invitation';
import type { Activity } from '../../domain/activity/activity';
import type { PoolName } from '../../domain/activity/sessions';
import type { Attendance } from '../../domain/attendance/attendance';
import type { Consent, Member } from '../../domain/member/member';
import type { Announcement } from '../../domain/message/announcements';
import type { MessageKind, MessageState, Notice } from '../../domain/message/message';
import type { Registration } from '../../domain/registration/registration';
import type { Instant } from '../../domain/time/instant';

/** A thing of the domain as it is kept: its id is the document's. */
type Stored<Thing extends { readonly id: string }> = Omit<Thing, 'id'> & { readonly _id: string };

export type MemberDocument = Stored<Member> & {
  /** Class hours already counted, by the activity's bare id: what makes a repeated credit change nothing. */
  readonly credited: { readonly [activity: string]: number };
  readonly grants: readonly Grant[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
};

export type OrganisationDocument = {
  readonly _id: string;
  readonly name: string;
  readonly createdBy: string;
  readonly createdAt: Instant;
};

/** `_id` is made of the code's hash; the code itself is kept nowhere. */
export type InvitationDocument = Invitation & { readonly _id: string };

/** One document, `administrator`: who claimed the deployment. */
export type DeploymentDocument = {
  readonly _id: string;
  readonly memberId: string;
  readonly at: Instant;
  readonly isSettled: boolean;
};

export type ActivityDocument = Stored<Activity> & {
  /** Messages to everyone who signed up that are still to be written out, soonest first. */
  readonly announcements: readonly Announcement[];
  /** Of the first of them; null without any: what the timer looks for. */
  readonly nextAnnouncementAt: Instant | null;
  /** When absences had been noted in all sessions; null before. */
  readonly absencesNotedAt: Instant | null;
  /** The sessions in which they were; nothing before the first. */
  readonly absencesNotedIn?: readonly string[];
};

/** `_id` is the activity's: one draw, over all its sessions. The secret is not in here before it is drawn. */
export type DrawDocument = {
  readonly _id: string;
  readonly commitment: string;
  readonly closedAt: Instant;
  /** Sorted lot numbers with the registrations behind them. */
  readonly entries: readonly { readonly lot: string; readonly registrationId: string }[];
  readonly publicSource: string | null;
  readonly publicValue: string | null;
  readonly secret: string | null;
  readonly drawnAt: Instant | null;
  /** Lot numbers in the order drawn. */
  readonly order: readonly string[];
  /** How many of them have been seated or put into the line. */
  readonly seated: number;
  /** False until that is everyone: what the timer looks for. */
  readonly isSeated: boolean;
};

/** `_id` is the member's: where WeChat delivers. Kept only while messages are accepted, erased on withdrawal. */
export type AddressDocument = {
  readonly _id: string;
  /** The openid, encrypted under the root key. */
  readonly sealed: string;
  readonly eraseAfter: Instant;
};

/**
 * `_id` is `<member>.<kind>`: what one person accepted of one kind of message. Accepted = left + lost + those that were
 * taken for a message, whose state says what came of them.
 */
export type BalanceDocument = {
  readonly _id: string;
  readonly memberId: string;
  readonly kind: MessageKind;
  readonly accepted: number;
  readonly left: number;
  /** Accepted ones that WeChat no longer knew of, or that were withdrawn. */
  readonly lost: number;
  /** The last messages for which one was taken: what a cut-off leaves to tell whether one was. */
  readonly taken: readonly string[];
  /** Of the last prompts whose answers are counted: a repeated request counts once. */
  readonly requestIds: readonly string[];
};

/** `_id` is as `messageIdOf` makes it: one message of one occasion to one person, whatever crashed. */
export type MessageDocument = Notice & {
  readonly _id: string;
  readonly memberId: string;
  readonly activityId: string;
  readonly registrationId: string;
  readonly generation: number;
  readonly state: MessageState;
  /** Until when a `sending` one may still be answered for by its sender. */
  readonly leaseUntil: Instant | null;
  readonly sentAt: Instant | null;
  /** WeChat's error code of a refusal. */
  readonly errorCode: number | null;
  readonly calledAt: Instant | null;
  readonly calledBy: string | null;
};

/** The seats of one kind in one session. */
export type PoolDocument = {
  readonly capacity: number;
  readonly left: number;
  /** Once true, nobody takes a seat but by the line. */
  readonly hasQueue: boolean;
};

/** `_id` is the activity's. Seats and who holds them move in one conditional update, so no seat is given twice. */
export type SeatsDocument = {
  readonly _id: string;
  readonly isOpen: boolean;
  readonly pools: { readonly [pool: PoolName]: PoolDocument };
  /** By the member's bare id, as `holdText` writes a hold. */
  readonly holders: { readonly [member: string]: string };
  /** When a hold was last made or stamped; null once the sweeper has compared all of them. */
  readonly touchedAt?: Instant | null;
  /** Holds of until then were compared with their registrations. */
  readonly checkedUntil?: Instant;
};

export type RegistrationDocument = Stored<Registration> & {
  /** Of the press that made it: the same request again is answered as the first was. */
  readonly requestId: string;
  readonly hasPhone: boolean;
  readonly consent: Consent;
  /** The number under which it stands in a draw; null where none is held. */
  readonly lotNumber: string | null;
  /** Messages owed that are not in the outbox yet: written with the change that they tell of. */
  readonly notices: readonly Notice[];
};

/** `_id` is the registration's. Phone numbers live here alone, so that no list or export can leak one by accident. */
export type ContactDocument = {
  readonly _id: string;
  readonly phone: string;
  readonly generation: number;
  readonly eraseAfter: Instant;
  readonly consent: Consent;
};

export type AttendanceDocument = Stored<Attendance>;

/** Who revealed whose phone number, and when. */
export type AccessLogDocument = {
  readonly _id: string;
  readonly registrationId: string;
  readonly activityId: string;
  readonly operatorId: string;
  readonly at: Instant;
};

type Direction = 'asc' | 'desc';
const index = (name: string, fields: Readonly<Record<string, Direction>>, unique = false) => ({
  name,
  fields: Object.entries(fields).map(([field, direction]) => ({ field, direction })),
  unique,
});

/** Every collection and index of a deployment; the console has no other source. */
export const databaseSchema = {
  members: {
    indexes: [
      index('ranking', { isListedInRanking: 'asc', ageBand: 'asc', classHours: 'desc', _id: 'asc' }),
      index('organizers', { 'grants.organisationId': 'asc' }),
    ],
  },
  organisations: { indexes: [index('name', { name: 'asc' }, true)] },
  invitations: { indexes: [] },
  deployment: { indexes: [] },
  activities: {
    indexes: [
      index('coming', { status: 'asc', 'details.kind': 'asc', startAt: 'asc', _id: 'asc' }),
      index('ofOrganisation', { organisationId: 'asc', startAt: 'desc', _id: 'desc' }),
      index('announcements', { nextAnnouncementAt: 'asc' }),
      index('absences', { status: 'asc', absencesNotedAt: 'asc', endAt: 'asc' }),
    ],
  },
  seats: { indexes: [index('touched', { touchedAt: 'asc' })] },
  draws: { indexes: [index('toSeat', { isSeated: 'asc', drawnAt: 'asc' })] },
  addresses: { indexes: [index('due', { eraseAfter: 'asc' })] },
  balances: { indexes: [index('ofMember', { memberId: 'asc' })] },
  messages: {
    indexes: [
      index('due', { state: 'asc', dueAt: 'asc' }),
      index('ofActivity', { activityId: 'asc', state: 'asc', dueAt: 'asc' }),
      index('ofMember', { memberId: 'asc', dueAt: 'desc' }),
    ],
  },
  registrations: {
    indexes: [
      index('line', { activityId: 'asc', 'queue.pool': 'asc', 'queue.order': 'asc' }),
      index('offers', { 'queue.offer.until': 'asc' }),
      index('order', { 'queue.order': 'asc' }),
      index('notices', { 'notices.dueAt': 'asc' }),
      index('ticket', { activityId: 'asc', ticketNumber: 'asc' }, true),
      index('roster', { activityId: 'asc', signedUpAt: 'asc', _id: 'asc' }),
      index('ofMember', { memberId: 'asc', signedUpAt: 'desc' }),
    ],
  },
  contacts: { indexes: [index('due', { eraseAfter: 'asc' })] },
  attendances: {
    indexes: [
      index('ofActivity', { activityId: 'asc', checkedInAt: 'desc' }),
      index('ofMember', { memberId: 'asc', checkedInAt: 'desc' }),
    ],
  },
  accessLog: { indexes: [index('ofActivity', { activityId: 'asc', at: 'desc' })] },
};
