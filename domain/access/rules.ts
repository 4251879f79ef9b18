import type { Instant } from '../time/instant';
import { type Grant, grantsAt, type Place, type Role } from './grants';

export type ObjectKind = 'activity' | 'registration' | 'message' | 'organisation';

/** Things that a role reaches: all of them, or those of the organisation, event, team or contest that its grant names. */
export type GrantedScope = 'everywhere' | 'organisation' | 'event' | 'team' | 'contest';

/** What is said of a thing that is missing, and in the same words of one that is out of reach. */
export type Unknown = `unknown-${ObjectKind}`;

/** For every WeChat identity. Nothing is read before the use case. */
export type OpenRule = { readonly who: 'anyone' } & (
  | { readonly scope: 'none' }
  /** `own`: the caller's own things alone; `public`: what everyone may see. The use case looks for no others. */
  | { readonly scope: 'own' | 'public'; readonly object: ObjectKind; readonly unknown: Unknown }
);

/** For who holds one of these roles. With the scope `none` the role is enough: the call names no thing. */
export type RoleRule = { readonly who: readonly Role[] } & (
  | { readonly scope: 'none' }
  | { readonly scope: GrantedScope; readonly object: ObjectKind; readonly unknown: Unknown }
);

export type AccessRule = OpenRule | RoleRule;

/** What is read before a call with roles: the caller's grants and where the thing belongs. */
export type Seen = { readonly grants: readonly Grant[]; readonly place: Place };

/** Of a thing that belongs nowhere, and of calls that name none. */
export const nowhere: Place = {};

const idNamedBy: { readonly [R in Role]: (grant: Extract<Grant, { role: R }>) => Place } = {
  administrator: () => nowhere,
  organizer: ({ organisationId }) => ({ organisationId }),
  scanner: ({ activityId }) => ({ activityId }),
};

/** A grant reaches what has all the ids that it names; one that names none reaches everything. */
function reaches(grant: Grant, place: Place): boolean {
  const named: Place = (idNamedBy[grant.role] as (grant: Grant) => Place)(grant);
  return (Object.keys(named) as (keyof Place)[]).every((key) => named[key] !== undefined && named[key] === place[key]);
}

/** Whether the caller may have this call on a thing that belongs there. */
export const isAllowed = (rule: RoleRule, { grants, place }: Seen, now: Instant): boolean =>
  grantsAt(grants, now).some(
    (grant) => rule.who.includes(grant.role) && (rule.scope === 'none' || reaches(grant, place)),
  );

/** What the caller is told who is not allowed. It depends on their roles alone, never on the thing they asked for. */
export const refusalFor = (rule: RoleRule, grants: readonly Grant[]): 'not-allowed' | Unknown =>
  rule.scope !== 'none' && grants.some(({ role }) => rule.who.includes(role)) ? rule.unknown : 'not-allowed';
