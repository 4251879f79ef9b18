import { addMinutes, type Instant } from '../time/instant';

/**
 * What the server has recorded about a member; nothing a request says about roles counts. A grant that names one thing
 * holds for that thing alone, and one that expires holds until just before that moment.
 */
export type Grant = { readonly expiresAt?: Instant } & (
  | { readonly role: 'administrator' }
  | { readonly role: 'organizer'; readonly organisationId: string }
  | { readonly role: 'scanner'; readonly activityId: string; readonly expiresAt: Instant }
);
export type Role = Grant['role'];

/** Where a thing belongs: the ids that a grant may name. */
export type Place = {
  readonly organisationId?: string;
  readonly activityId?: string;
  readonly teamId?: string;
  readonly contestId?: string;
};

/** The place of an activity and of all that is kept for it: registrations, messages, its door. */
export const placeOf = (activity: { readonly id: string; readonly organisationId: string }): Place => ({
  organisationId: activity.organisationId,
  activityId: activity.id,
});

const scannerMinutesAfterEnd = 120;

/** For the door of one activity, until two hours after its end. */
export const scannerOf = (activity: { readonly id: string; readonly endAt: Instant }): Grant => ({
  role: 'scanner',
  activityId: activity.id,
  expiresAt: addMinutes(activity.endAt, scannerMinutesAfterEnd),
});

/** Those that hold at this moment. */
export const grantsAt = (grants: readonly Grant[], now: Instant): readonly Grant[] =>
  grants.filter(({ expiresAt }) => expiresAt === undefined || now < expiresAt);

export const isAdministrator = (grants: readonly Grant[], now: Instant): boolean =>
  grantsAt(grants, now).some(({ role }) => role === 'administrator');

export const isOrganizerOf = (grants: readonly Grant[], organisationId: string, now: Instant): boolean =>
  organisationsOf(grants, now).includes(organisationId);

/** Whose activities a person keeps. */
export const organisationsOf = (grants: readonly Grant[], now: Instant): readonly string[] =>
  grantsAt(grants, now).flatMap((grant) => (grant.role === 'organizer' ? [grant.organisationId] : []));
