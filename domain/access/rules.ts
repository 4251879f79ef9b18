import type { Instant } from '../time/instant';
import { type Grant, grantsAt, type ResourceIds, type Role } from './grants';

export type ObjectKind = 'activity' | 'registration' | 'message' | 'organisation' | 'contest' | 'entry' | 'appointment';

/**
 * Things that a role reaches: all of them, or those of the organisation, event, team or contest that its grant names. An
 * administrator's grant names none, and reaches all.
 */
export const grantedScopes = ['everywhere', 'organisation', 'event', 'team', 'contest'] as const;
export type GrantedScope = (typeof grantedScopes)[number];

/** The answer for a missing thing and for one out of reach, so that the two cannot be told apart. */
export type Unknown = `unknown-${ObjectKind}`;

/** For every WeChat identity; the call names no thing. */
export type AnyoneRule = { readonly who: 'anyone'; readonly scope: 'none' };

type OpenRule<Scope extends string> = {
  readonly who: 'anyone';
  readonly scope: Scope;
  readonly object: ObjectKind;
  readonly unknown: Unknown;
};

/** For every WeChat identity, on the caller's own things alone. */
export type OwnRule = OpenRule<'own'>;

/** For every WeChat identity, on what was published; on a draft for whom `drafts` lets in, or nobody. */
export type PublicRule = OpenRule<'public'> & { readonly drafts: RoleRule | null };

/**
 * For holders of one of these roles. With the scope `none` the call names no thing. Several scopes are for roles of which
 * one reaches a whole organisation, say, and another one event of it.
 */
export type RoleRule = { readonly who: readonly Role[] } & (
  | { readonly scope: 'none' }
  | {
      readonly scope: GrantedScope | readonly GrantedScope[];
      readonly object: ObjectKind;
      readonly unknown: Unknown;
    }
);

export type AccessRule = AnyoneRule | OwnRule | PublicRule | RoleRule;

/** What is read of a thing so that a role rule can be judged. */
export type AccessSnapshot = { readonly grants: readonly Grant[]; readonly place: ResourceIds };
/** Likewise for an own rule: whose the thing is. */
export type Owned = { readonly ownerId: string };
/** Likewise for a public rule. */
export type Shown = { readonly isDraft: boolean };
export type SeenBy<Rule extends PublicRule> = Rule['drafts'] extends null ? Shown : Shown & AccessSnapshot;

export const noResource: ResourceIds = {};

const idNamedBy: { readonly [R in Role]: (grant: Extract<Grant, { role: R }>) => ResourceIds } = {
  administrator: () => noResource,
  organizer: ({ organisationId }) => ({ organisationId }),
  scanner: ({ activityId }) => ({ activityId }),
  judge: ({ contestId }) => ({ contestId }),
  supervisor: ({ contestId }) => ({ contestId }),
  checker: ({ contestId }) => ({ contestId }),
};

const idOfScope = {
  organisation: 'organisationId',
  event: 'activityId',
  team: 'teamId',
  contest: 'contestId',
} as const satisfies Record<Exclude<GrantedScope, 'everywhere'>, keyof ResourceIds>;

/** The scope says which id of the place must be the one that the grant names; `everywhere` takes a grant that names none. */
function reaches(grant: Grant, scope: GrantedScope, place: ResourceIds): boolean {
  const named: ResourceIds = (idNamedBy[grant.role] as (grant: Grant) => ResourceIds)(grant);
  if (scope === 'everywhere') return Object.keys(named).length === 0;
  const id = named[idOfScope[scope]];
  return id !== undefined && id === place[idOfScope[scope]];
}

/** The scopes of a rule that names things; none for others. */
export function scopesOf({ scope }: RoleRule): readonly GrantedScope[] {
  if (scope === 'none') return [];
  return typeof scope === 'string' ? [scope] : scope;
}

export const isAllowed = (rule: RoleRule, { grants, place }: AccessSnapshot, now: Instant): boolean =>
  grantsAt(grants, now).some(
    (grant) =>
      rule.who.includes(grant.role) &&
      (rule.scope === 'none' || scopesOf(rule).some((scope) => reaches(grant, scope, place))),
  );

export const isOwn = ({ ownerId }: Owned, memberId: string): boolean => ownerId === memberId;

export function isShown(
  { drafts }: PublicRule,
  { isDraft, grants, place }: Shown & Partial<AccessSnapshot>,
  now: Instant,
): boolean {
  if (!isDraft) return true;
  return drafts !== null && grants !== undefined && place !== undefined && isAllowed(drafts, { grants, place }, now);
}

/** Depends on the caller's roles alone, so that a refusal does not reveal whether the thing exists. */
export const refusalFor = (rule: RoleRule, grants: readonly Grant[]): 'not-allowed' | Unknown =>
  rule.scope !== 'none' && grants.some(({ role }) => rule.who.includes(role)) ? rule.unknown : 'not-allowed';
