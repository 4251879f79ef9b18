import type { Grant } from './capabilities';

export const isOrganizerOf = (grants: readonly Grant[], organisationId: string): boolean =>
  grants.some((grant) => grant.role === 'organizer' && grant.organisationId === organisationId);

export const isAdministrator = (grants: readonly Grant[]): boolean =>
  grants.some((grant) => grant.role === 'administrator');

/** Whose activities a person keeps. */
export const organisationsOf = (grants: readonly Grant[]): readonly string[] =>
  grants.flatMap((grant) => (grant.role === 'organizer' ? [grant.organisationId] : []));
