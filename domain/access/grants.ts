import { addMinutes, type Instant } from '../time/instant';

/**
 * A grant is valid until just before `expiresAt`; one that names a thing covers that thing alone. Roles come from these
 * records only, never from a request.
 */
export type Grant = { readonly expiresAt?: Instant } & (
  | { readonly role: 'administrator' }
  | { readonly role: 'organizer'; readonly organisationId: string }
  | { readonly role: 'scanner'; readonly activityId: string; readonly expiresAt: Instant }
  | { readonly role: 'judge' | 'supervisor' | 'checker'; readonly contestId: string }
);
export type Role = Grant['role'];

export type ResourceIds = {
  readonly organisationId?: string;
  readonly activityId?: string;
  readonly teamId?: string;
  readonly contestId?: string;
};

export const placeOf = (activity: { readonly id: string; readonly organisationId: string }): ResourceIds => ({
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

/** The grants valid at `now`. */
export const grantsAt = (grants: readonly Grant[], now: Instant): readonly Grant[] =>
  grants.filter(({ expiresAt }) => expiresAt === undefined || now < expiresAt);

export const isAdministrator = (grants: readonly Grant[], now: Instant): boolean =>
  grantsAt(grants, now).some(({ role }) => role === 'administrator');

export const isOrganizerOf = (grants: readonly Grant[], organisationId: string, now: Instant): boolean =>
  organisationsOf(grants, now).includes(organisationId);

export const organisationsOf = (grants: readonly Grant[], now: Instant): readonly string[] =>
  grantsAt(grants, now).flatMap((grant) => (grant.role === 'organizer' ? [grant.organisationId] : []));
