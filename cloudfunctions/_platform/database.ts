import type { Grant } from '../../domain/access/capabilities';
import type { Invitation } from '../../domain/access/invitation';
import type { Activity } from '../../domain/activity/activity';
import type { Attendance } from '../../domain/attendance/attendance';
import type { Consent, Member } from '../../domain/member/member';
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

export type ActivityDocument = Stored<Activity>;

/** `_id` is the activity's. Seats and who holds them move in one conditional update, so no seat is given twice. */
export type SeatsDocument = {
  readonly _id: string;
  readonly capacity: number;
  readonly left: number;
  readonly isOpen: boolean;
  /** By the member's bare id: the generation of the registration that the seat is held for. */
  readonly holders: { readonly [member: string]: number };
};

export type RegistrationDocument = Stored<Registration> & {
  /** Of the press that made it: the same request again is answered as the first was. */
  readonly requestId: string;
  readonly hasPhone: boolean;
  readonly consent: Consent;
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
    ],
  },
  seats: { indexes: [] },
  registrations: {
    indexes: [
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
