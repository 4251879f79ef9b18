import { type Grant, type ResourceIds, type Role, scannerOf } from '../../../domain/access/grants';
import {
  type AccessRule,
  type GrantedScope,
  grantedScopes,
  isAllowed,
  noResource,
  type RoleRule,
  scopesOf,
} from '../../../domain/access/rules';
import { accessTable } from '../../../domain/access/table';
import { noon } from '../../support/activities';

const everyId: ResourceIds = {
  organisationId: 'org_own',
  activityId: 'act_own',
  teamId: 'team_own',
  contestId: 'con_own',
};
const own: ResourceIds = { organisationId: 'org_own', activityId: 'act_own' };
const foreign: ResourceIds = { organisationId: 'org_other', activityId: 'act_other' };
const grantOf: { readonly [R in Role]: Grant } = {
  administrator: { role: 'administrator' },
  organizer: { role: 'organizer', organisationId: 'org_own' },
  scanner: scannerOf({ id: 'act_own', endAt: noon }),
  judge: { role: 'judge', contestId: 'con_own' },
  supervisor: { role: 'supervisor', contestId: 'con_own' },
  checker: { role: 'checker', contestId: 'con_own' },
};

/** The roles that no grant of theirs lets make the call, and the scopes that none of the roles reaches. */
const outOfReach = (rule: RoleRule): readonly string[] => {
  if (rule.scope === 'none') return [];
  const isMet = (one: RoleRule) =>
    isAllowed(one, { grants: one.who.map((role) => grantOf[role]), place: everyId }, noon);
  return [
    ...rule.who.filter((role) => !isMet({ ...rule, who: [role] })),
    ...scopesOf(rule).filter((scope) => !isMet({ ...rule, scope })),
  ];
};

const table: Readonly<Record<string, AccessRule>> = accessTable;
const rowsNamingThings = Object.entries(table).flatMap(([action, rule]) => {
  const row = rule.scope === 'public' ? rule.drafts : rule;
  return row === null || row.who === 'anyone' || row.scope === 'none' ? [] : [{ action, row }];
});

test('the scope of each row is one that each of its roles reaches', () => {
  expect(rowsNamingThings.length).toBeGreaterThan(15);
  expect(rowsNamingThings.filter(({ row }) => outOfReach(row).length > 0)).toEqual([]);
});

test('a row set to any other scope lets nobody in on anything, and is found to be out of reach', () => {
  for (const { action, row } of rowsNamingThings)
    for (const scope of grantedScopes.filter((one) => !scopesOf(row).includes(one))) {
      const wrong: RoleRule = { ...row, scope };
      const grants = Object.values(grantOf);
      for (const place of [everyId, own, noResource])
        expect([action, scope, isAllowed(wrong, { grants, place }, noon)]).toEqual([action, scope, false]);
      expect(outOfReach(wrong)).toEqual([...row.who, scope]);
      expect(outOfReach({ ...wrong, scope: [...scopesOf(row), scope] })).toEqual([scope]);
    }
});

test('a scope decides which id of a place must be the one that the grant names', () => {
  const rule = (scope: GrantedScope): RoleRule => ({
    who: ['administrator', 'organizer', 'scanner'],
    scope,
    object: 'activity',
    unknown: 'unknown-activity',
  });
  const reached = (grant: Grant, place: ResourceIds) =>
    grantedScopes.filter((scope) => isAllowed(rule(scope), { grants: [grant], place }, noon));
  for (const place of [everyId, own, foreign, noResource])
    expect(reached(grantOf.administrator, place)).toEqual(['everywhere']);
  expect(reached(grantOf.organizer, everyId)).toEqual(['organisation']);
  expect(reached(grantOf.organizer, { organisationId: 'org_own' })).toEqual(['organisation']);
  expect(reached(grantOf.organizer, { ...everyId, organisationId: 'org_other' })).toEqual([]);
  expect(reached(grantOf.scanner, everyId)).toEqual(['event']);
  expect(reached(grantOf.scanner, { ...own, organisationId: 'org_other' })).toEqual(['event']);
  expect(reached(grantOf.scanner, { ...everyId, activityId: 'act_other' })).toEqual([]);
  expect(reached(grantOf.scanner, noResource)).toEqual([]);
});
