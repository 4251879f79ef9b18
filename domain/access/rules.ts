import type { Instant } from '../time/instant';
import { type Grant, grantsAt, type Place, type Role } from './grants';

export type ObjectKind = 'activity' | 'registration' | 'message' | 'organisation';

/**
 * Things that a role reaches: all of them, or those of the organisation, event, team or contest that its grant names. An
 * administrator's grant names none, and reaches all.
 */
export type GrantedScope = 'everywhere' | 'organisation' | 'event' | 'team' | 'contest';

/** The answer for a missing thing and for one out of reach, so that the two cannot be told apart. */
export type Unknown = `unknown-${ObjectKind}`;

/** For every WeChat identity. Nothing is read before the use case. */
export type OpenRule = { readonly who: 'anyone' } & (
  | { readonly scope: 'none' }
  /** `own`: the caller's own things alone; `public`: what everyone may see. The use case looks for no others. */
  | { readonly scope: 'own' | 'public'; readonly object: ObjectKind; readonly unknown: Unknown }
);

/** For holders of one of these roles. With the scope `none` the call names no thing. */
export type RoleRule = { readonly who: readonly Role[] } & (
  | { readonly scope: 'none' }
  | { readonly scope: GrantedScope; readonly object: ObjectKind; readonly unknown: Unknown }
);

export type AccessRule = OpenRule | RoleRule;

export type Seen = { readonly grants: readonly Grant[]; readonly place: Place };

export const nowhere: Place = {};

const idNamedBy: { readonly [R in Role]: (grant: Extract<Grant, { role: R }>) => Place } = {
  administrator: () => nowhere,
  organizer: ({ organisationId }) => ({ organisationId }),
  scanner: ({ activityId }) => ({ activityId }),
};

/** A grant reaches a place that has all the ids it names; one that names none reaches everything. */
function reaches(grant: Grant, place: Place): boolean {
  const named: Place = (idNamedBy[grant.role] as (grant: Grant) => Place)(grant);
  return (Object.keys(named) as (keyof Place)[]).every((key) => named[key] !== undefined && named[key] === place[key]);
}

export const isAllowed = (rule: RoleRule, { grants, place }: Seen, now: Instant): boolean =>
  grantsAt(grants, now).some(
    (grant) => rule.who.includes(grant.role) && (rule.scope === 'none' || reaches(grant, place)),
  );

/** Depends on the caller's roles alone, so that a refusal does not reveal whether the thing exists. */
export const refusalFor = (rule: RoleRule, grants: readonly Grant[]): 'not-allowed' | Unknown =>
  rule.scope !== 'none' && grants.some(({ role }) => rule.who.includes(role)) ? rule.unknown : 'not-allowed';
