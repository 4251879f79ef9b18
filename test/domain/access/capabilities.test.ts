import { type Capability, can, type Grant } from '../../../domain/access/capabilities';
import { isAdministrator, isOrganizerOf, organisationsOf } from '../../../domain/access/grants';

const administrator: Grant = { role: 'administrator' };
const organizer: Grant = { role: 'organizer', organisationId: 'org_own' };
const all: readonly Capability[] = [
  'create-organisation',
  'invite-organizer',
  'manage-activities',
  'read-roster',
  'check-in',
];
const allowed = (grants: readonly Grant[], organisationId: string | null) =>
  all.filter((capability) => can(grants, capability, organisationId));

test('without a grant nothing is allowed', () => {
  expect(allowed([], 'org_own')).toEqual([]);
  expect(allowed([], null)).toEqual([]);
});

test('an administrator founds organisations and invites, and touches none of their activities', () => {
  expect(allowed([administrator], 'org_own')).toEqual(['create-organisation', 'invite-organizer']);
});

test('an organiser keeps the activities of the own organisation, and of no other', () => {
  expect(allowed([organizer], 'org_own')).toEqual(['manage-activities', 'read-roster', 'check-in']);
  expect(allowed([organizer], 'org_other')).toEqual([]);
  expect(allowed([organizer], null)).toEqual([]);
});

test('grants add up', () => {
  expect(allowed([administrator, organizer], 'org_own')).toEqual(all);
});

test('what a person is follows from the grants', () => {
  expect([isAdministrator([organizer]), isAdministrator([administrator])]).toEqual([false, true]);
  expect([isOrganizerOf([organizer], 'org_own'), isOrganizerOf([organizer], 'org_other')]).toEqual([true, false]);
  expect(organisationsOf([administrator, organizer])).toEqual(['org_own']);
});
